import type { Translated } from '@/lib/i18n/message-types'
import type { lists as en } from '@/lib/i18n/messages/en/lists'

export const lists = {
  latest: 'Соңғы мақалалар',
  nothingYet: 'Бұл тілде әлі ештеңе жарияланған жоқ.',
} satisfies Translated<typeof en>

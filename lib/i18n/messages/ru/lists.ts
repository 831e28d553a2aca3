import type { Translated } from '@/lib/i18n/message-types'
import type { lists as en } from '@/lib/i18n/messages/en/lists'

export const lists = {
  latest: 'Новое',
  nothingYet: 'На этом языке пока ничего не опубликовано.',
} satisfies Translated<typeof en>

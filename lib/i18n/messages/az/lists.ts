import type { Translated } from '@/lib/i18n/message-types'
import type { lists as en } from '@/lib/i18n/messages/en/lists'

export const lists = {
  latest: 'Son yazılar',
  nothingYet: 'Bu dildə hələ heç nə dərc olunmayıb.',
} satisfies Translated<typeof en>

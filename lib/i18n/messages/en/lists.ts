import type { Message } from '@/lib/i18n/message-types'

/** Home, lists and indexes. Every other language is typed by this one; `{n}` chooses the plural form. */
export const lists = {
  latest: 'Latest',
  nothingYet: 'Nothing has been published in this language yet.',
} as const satisfies Record<string, Message>

import type { Message } from '@/lib/i18n/message-types'

/** Pages that say why there is nothing: 404, 410. Every other language is typed by this one; `{n}` chooses the plural form. */
export const status = {
  notFoundTitle: 'Page not found',
  notFoundText: 'There is nothing at this address. It may be mistyped, or it was never published.',
  otherLanguagesTitle: 'Not available in English',
  otherLanguagesText: 'This piece has been published in other languages:',
  withdrawnTitle: 'This piece has been withdrawn',
  withdrawnText: 'It is no longer part of the site. The reason is public:',
} as const satisfies Record<string, Message>

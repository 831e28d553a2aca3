import type { Message } from '@/lib/i18n/message-types'

/** The list of feeds, and what stands on other people's pages. Every other language is typed by this one. */
export const feeds = {
  feedsByType: 'Kinds of pieces',
  feedFormats: 'Formats',
  feedsOpml: 'All feeds of all languages in one file (OPML), to import into a feed reader',
  embedSource: 'Source:',
} as const satisfies Record<string, Message>

import type { Message } from '@/lib/i18n/message-types'

/** Facts and boxes. Every other language is typed by this one; `{n}` chooses the plural form. */
export const facts = {
  'fact.SOURCED': 'Sourced',
  'fact.SOURCES_DIFFER': { one: '{n} source differs', other: '{n} sources differ' },
  'fact.AUTHOR_STATEMENT': 'Author’s statement',
  'fact.UNVERIFIED': 'Not verified',
  'fact.STALE': 'Out of date',
  'factMeans.SOURCED': 'A named source gives this value.',
  'factMeans.SOURCES_DIFFER': 'Sources give different values; they stand side by side.',
  'factMeans.AUTHOR_STATEMENT': 'The author says so; we hold no other source.',
  'factMeans.UNVERIFIED': 'Nobody has checked it against a source yet.',
  'factMeans.STALE': 'It was right on its date and may have moved since.',
  sourcesDiffer: 'Sources differ',
  howFiguresRead: 'How to read a figure',
  source: 'Source',
  'reason.FIRST': 'first recorded',
  'reason.SOURCE_REVISED': 'the source revised it',
  'reason.BETTER_SOURCE': 'a better source',
  'reason.OUR_ERROR': 'our error',
  'reason.REDEFINED': 'counted differently',
  changedTo: 'now',
} as const satisfies Record<string, Message>

import type { Message } from '@/lib/i18n/message-types'

/** The catalogue every other language is typed by. `{n}` chooses the plural form. */
export const en = {
  tagline: 'Signed analysis. Every figure with its source and its date.',
  skipToContent: 'Skip to content',
  home: 'Home',
  menu: 'Menu',
  siteLinks: 'Site',
  languages: 'Languages',
  notInLanguage: 'not available in this language',
  disclaimer: 'Views expressed are the authors’ own.',

  'type.analysis': 'Analysis',
  'type.opinion': 'Opinion',
  'type.interview': 'Interview',
  'type.report': 'Report',
  'type.news': 'News',

  published: 'Published',
  updated: 'Updated',
  bakuTime: '{dateTime} Baku',
  readingTime: '{n} min read',
  translatedFrom: 'Translated from {lang}',
  inThisPiece: 'In this piece',

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

  latest: 'Latest',
  nothingYet: 'Nothing has been published in this language yet.',
  followTitle: 'Follow by RSS',
  followText: 'Every new piece in full, in any feed reader. No account, no tracking.',

  notFoundTitle: 'Page not found',
  notFoundText: 'There is nothing at this address. It may be mistyped, or it was never published.',
  otherLanguagesTitle: 'Not available in English',
  otherLanguagesText: 'This piece has been published in other languages:',
  withdrawnTitle: 'This piece has been withdrawn',
  withdrawnText: 'It is no longer part of the site. The reason is public:',
} as const satisfies Record<string, Message>

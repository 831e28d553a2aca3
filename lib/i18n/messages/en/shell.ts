import type { Message } from '@/lib/i18n/message-types'

/** Every page: masthead, menu, footer. Every other language is typed by this one; `{n}` chooses the plural form. */
export const shell = {
  tagline:
    'Signed analysis from both shores of the Caspian: every figure with its source, every change with its date',
  motto: 'signed analysis of the Caspian region',
  feedTitle: '{site} in English',
  skipToContent: 'Skip to content',
  home: 'Home',
  menu: 'Menu',
  siteLinks: 'Site',
  languages: 'Languages',
  notInLanguage: 'not available in this language',
  disclaimer: 'Views expressed are the authors’ own.',
  followTitle: 'Follow by RSS',
  followText: 'Every new piece in full, in any feed reader. No account, no tracking.',
  'section.analysis': 'Analysis',
  'section.opinion': 'Opinion',
  'section.interview': 'Interviews',
  'section.report': 'Reports',
  'section.news': 'News',
  countries: 'Countries',
  topics: 'Topics',
  series: 'Series',
  facts: 'Facts',
  feeds: 'Feeds',
  all: 'all',
  changedFacts: 'Facts that changed',
  seriesColumn: 'Series:',
  part: 'Part {n}',
  chosenPieces: 'Chosen pieces',
} as const satisfies Record<string, Message>

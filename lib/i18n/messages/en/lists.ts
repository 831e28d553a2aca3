import type { Message } from '@/lib/i18n/message-types'

/** Home, lists and indexes. Every other language is typed by this one; `{n}` chooses the plural form. */
export const lists = {
  latest: 'Latest',
  nothingYet: 'Nothing has been published in this language yet.',
  authors: 'Authors',
  topicsAbout: 'What the pieces are about, from trade and energy to education and law.',
  countriesAbout: 'Pieces by the country they concern.',
  authorsAbout: 'Who signs the pieces: degrees, posts and everything published.',
  allSeriesAbout: 'One subject in several parts, each complete in itself.',
  topicAbout: 'All pieces on one topic, newest first: {name}.',
  countryAbout: 'All pieces that concern one country, newest first: {name}.',
  authorAbout: 'Degrees, posts and all pieces of the author: {name}.',
  seriesAbout: 'All parts of the series: {name}.',
  typeAbout: 'All pieces of one kind, newest first: {name}.',
  monthAbout: 'All pieces of one month, newest first: {name}.',
  newestOn: 'Newest piece: {date}',
  listPages: 'Pages of the list',
  older: 'Older pieces',
  toNewest: 'Newest pieces',
  posts: 'Posts',
  heldSince: 'since {year}',
  archive: 'Archive',
  monthsOf: 'Months: {year}',
  earlierMonth: 'Earlier',
  laterMonth: 'Later',
  feedsAbout: 'How to follow new pieces by RSS, and the address of every feed.',
  feedsWhat:
    'A feed brings new pieces to you. A feed reader asks for it now and then and shows what has been added: no account, no e-mail address, no tracking.',
  feedsHow:
    'Copy an address from the table and add it in your reader. The command is usually called “Add feed” or “Subscribe”.',
  feedsPromise:
    'Every piece arrives whole, with its figures as printed. A corrected piece stays the same item, so nothing arrives twice; a withdrawn piece leaves the feed at once.',
  feedName: 'Feed',
  feedAddress: 'Address',
  allPieces: 'All pieces',
} as const satisfies Record<string, Message>

/**
 * What a stored page leans on. A command that changes a row names the tags it moved;
 * the front drops or refreshes every page that carries one of them.
 */
export const tags = {
  /** Text, state and address of one edition. */
  edition: (editionId: string) => `edition:${editionId}`,
  /** All language versions of one article: the language bar and hreflang lean on it. */
  article: (articleId: string) => `article:${articleId}`,
  /** First page of the newest pieces in one language, its feeds, and the indexes. */
  list: (locale: string) => `list:${locale}`,
  /** The home page of one language: what leads it. */
  home: (locale: string) => `home:${locale}`,
  /** First page of a topic, country, author, series or type in one language. */
  listOf: (locale: string, kind: string, key: string) => `list:${locale}/${kind}/${key}`,
  /** First page of a month, as YYYY-MM. */
  month: (locale: string, month: string) => `list:${locale}/month/${month}`,
  /** Soft: which months there are. */
  months: (locale: string) => `months:${locale}`,
  /** In which languages a list has anything: its language bar and hreflang. */
  listLanguages: (kind: string, key: string) => `languages:${kind}/${key}`,
  /** Soft: "related" under other pieces of the topic. */
  related: (locale: string, topicId: string) => `related:${locale}/${topicId}`,
  fact: (factId: string) => `fact:${factId}`,
  /** Who prints a fact, and so whether it is public. */
  citedBy: (factId: string) => `cited-by:${factId}`,
  /** Soft: what changed in the fact base, newest first. */
  factChanges: 'fact-changes',
  box: (boxId: string) => `box:${boxId}`,
  /** A picture: its own addresses, and the pages that show it. */
  media: (sha256: string) => `media:${sha256}`,
  person: (personId: string) => `person:${personId}`,
  topic: (topicId: string) => `topic:${topicId}`,
  series: (seriesId: string) => `series:${seriesId}`,
  page: (pageId: string) => `page:${pageId}`,
  /** An address that answered 404 or 301: what moves it is a new or renamed slug. */
  address: (locale: string, slug: string) => `address:${locale}/${slug}`,
  /** The same for what has one address in all languages. */
  sharedAddress: (kind: string, slug: string) => `address:${kind}/${slug}`,
  /** Names, menus, disclaimers: everything that stands on every page. */
  site: 'site',
} as const

/**
 * What a stored page leans on. A command that changes a row names the tags it moved;
 * the front drops or refreshes every page that carries one of them.
 */
export const tags = {
  /** Text, state and address of one edition. */
  edition: (editionId: string) => `edition:${editionId}`,
  /** All language versions of one article: the language bar and hreflang lean on it. */
  article: (articleId: string) => `article:${articleId}`,
  /** First page of the newest pieces in one language, and its feeds. */
  list: (locale: string) => `list:${locale}`,
  fact: (factId: string) => `fact:${factId}`,
  box: (boxId: string) => `box:${boxId}`,
  person: (personId: string) => `person:${personId}`,
  /** An address that answered 404 or 301: what moves it is a new or renamed slug. */
  address: (locale: string, slug: string) => `address:${locale}/${slug}`,
  /** Names, menus, disclaimers: everything that stands on every page. */
  site: 'site',
} as const

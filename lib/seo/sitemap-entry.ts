import type { LanguageSet } from './hreflang-set'

/** An address in a sitemap; the set is that of the page's head. */
export type SitemapEntry = LanguageSet & {
  path: string
  /** When what stands there last changed. */
  changedAt: Date
}

/** `tags`: the changes after which the file may differ; null where there is no such file. */
export type Sitemap = { entries: SitemapEntry[]; tags: string[]; lifetime: 'forever' | 'today' }

/** More tags than this would cost more than rendering the file again every night. */
const MOST_LEANED_ON = 1_000

/**
 * A file of ordinary size leans on each thing in it and is true to the minute. A larger one learns
 * at night of what `tags` do not tell.
 */
export function leaningOn(
  tags: readonly string[],
  each: readonly string[],
): Pick<Sitemap, 'tags' | 'lifetime'> {
  if (each.length > MOST_LEANED_ON) return { tags: [...tags], lifetime: 'today' }
  return { tags: [...new Set([...tags, ...each])], lifetime: 'forever' }
}

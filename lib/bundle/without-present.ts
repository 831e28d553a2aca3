import type { Bundle } from './bundle'

/** What of a bundle the newsroom does not have yet. */
export function withoutPresent(bundle: Bundle, present: ReadonlySet<string>): Bundle {
  const isNew = ({ content }: { content: { id: string } }) => !present.has(content.id)
  return {
    media: bundle.media.filter(isNew),
    people: bundle.people.filter(isNew),
    topics: bundle.topics.filter(isNew),
    series: bundle.series.filter(isNew),
    facts: bundle.facts.filter(isNew),
    boxes: bundle.boxes.filter(isNew),
    articles: bundle.articles.filter(isNew),
    editions: bundle.editions.filter(isNew),
    pages: bundle.pages.filter(isNew),
    site: bundle.site,
    suppressions: bundle.suppressions.filter(({ id }) => !present.has(id)),
  }
}

export function countFiles({ suppressions, site, ...kinds }: Bundle): number {
  const files = Object.values(kinds).reduce((sum, kind) => sum + kind.length, 0)
  return files + (suppressions.length > 0 ? 1 : 0) + (site ? 1 : 0)
}

import type { Bundle } from './bundle'
import { placeOf } from './explain-issues'

/** Something that only one place may have: an id, an address, a feed id. */
export type Claim = { path: string; place: string; claim: string }

/** Faults of what two places claim. */
export function duplicateClaims(bundle: Bundle): string[] {
  const first = new Map<string, Claim>()
  const faults: string[] = []
  for (const one of claimsOf(bundle)) {
    const before = first.get(one.claim)
    if (before)
      faults.push(`${one.path}: ${one.place}: ${one.claim} is ${nameOf(before)}'s already`)
    else first.set(one.claim, one)
  }
  return faults
}

function nameOf({ path, place }: Claim): string {
  return `${path} ${place}`
}

function claimsOf(bundle: Bundle): Claim[] {
  const { media, people, topics, series, facts, boxes, articles, editions, pages, suppressions } =
    bundle
  return [
    ...media.flatMap(({ path, content }) => [
      claimAt(path, ['id'], `id ${content.id}`),
      claimAt(path, ['sha256'], `picture ${content.sha256}`),
    ]),
    ...people.flatMap(({ path, content }) => [
      ...shared(path, 'PERSON', content),
      ...idsOf(path, 'posts', content.posts),
    ]),
    ...topics.flatMap(({ path, content }) => shared(path, 'TOPIC', content)),
    ...series.flatMap(({ path, content }) => shared(path, 'SERIES', content)),
    ...facts.flatMap(({ path, content }) => [
      ...shared(path, 'FACT', content),
      ...idsOf(path, 'observations', content.observations),
      ...idsOf(path, 'versions', content.versions),
      ...(content.indicator
        ? [
            claimAt(
              path,
              ['period'],
              `${content.indicator.key} for ${content.period || 'no period'}`,
            ),
          ]
        : []),
    ]),
    ...boxes.flatMap(({ path, content }) => [
      ...shared(path, 'BOX', content),
      ...idsOf(path, 'revisions', content.revisions),
    ]),
    ...articles.map(({ path, content }) => claimAt(path, ['id'], `id ${content.id}`)),
    ...editions.flatMap(({ path, content }) => [
      claimAt(path, ['id'], `id ${content.id}`),
      claimAt(path, ['locale'], `${content.locale} of piece ${content.articleId}`),
      claimAt(path, ['feedId'], `feed id ${content.feedId}`),
      ...addresses(path, [], `ARTICLE ${content.locale}`, content),
      ...idsOf(path, 'revisions', content.revisions),
      ...idsOf(path, 'publications', content.publications),
      ...idsOf(path, 'withdrawals', content.withdrawals),
      ...idsOf(path, 'retractions', content.retractions ?? []),
    ]),
    ...pages.flatMap(({ path, content }) => [
      claimAt(path, ['id'], `id ${content.id}`),
      ...Object.entries(content.texts).flatMap(([locale, text]) => [
        claimAt(path, ['texts', locale, 'id'], `id ${text.id}`),
        ...addresses(path, ['texts', locale], `PAGE ${locale}`, text),
      ]),
    ]),
    ...idsOf('suppressions.json', '', suppressions),
  ]
}

type Addressed = { slug: string; oldSlugs: string[] }

function shared(path: string, kind: string, content: Addressed & { id: string }): Claim[] {
  return [claimAt(path, ['id'], `id ${content.id}`), ...addresses(path, [], kind, content)]
}

function addresses(
  path: string,
  at: string[],
  space: string,
  { slug, oldSlugs }: Addressed,
): Claim[] {
  return [
    claimAt(path, [...at, 'slug'], `address ${space} ${slug}`),
    ...oldSlugs.map((old, index) =>
      claimAt(path, [...at, 'oldSlugs', index], `address ${space} ${old}`),
    ),
  ]
}

function idsOf(path: string, list: string, entries: { id: string }[]): Claim[] {
  return entries.map(({ id }, index) => claimAt(path, [list, index, 'id'], `id ${id}`))
}

function claimAt(path: string, at: (string | number)[], claim: string): Claim {
  return { path, place: placeOf(at), claim }
}

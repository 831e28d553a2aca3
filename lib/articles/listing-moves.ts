import 'server-only'
import { tags } from '@/lib/cache/tags'
import type { Tx } from '@/lib/db/client'
import type { Listing, SlugKind } from '@/lib/db/generated/client'
import { monthOf } from './month-of'

type Place = Pick<Listing, 'kind' | 'key' | 'locale' | 'publishedAt'>

const SLUG_KINDS: Partial<Record<Place['kind'], SlugKind>> = {
  TOPIC: 'TOPIC',
  SERIES: 'SERIES',
  AUTHOR: 'PERSON',
}

/** The lists that an edition stands in. */
export async function placesOf(tx: Tx, editionId: string): Promise<Place[]> {
  return await tx.listing.findMany({ where: { editionId } })
}

/** The tags that move when an edition's places go from `before` to `after`. */
export async function listingMoves(
  tx: Tx,
  before: Place[],
  after: Place[],
): Promise<{ hard: string[]; soft: string[] }> {
  const places = [...new Map([...before, ...after].map((place) => [nameOf(place), place])).values()]
  const named = places.filter((place) => place.kind !== 'ALL')
  const languages = await openedOrEmptied(tx, named)
  const hard = [
    ...named.map(({ locale, kind, key }) => tags.listOf(locale, kind, key)),
    ...places.filter(({ kind }) => kind === 'ALL').map(monthTag),
    ...(await addressTags(tx, named)),
    ...languages,
  ]
  const soft = places.flatMap(({ kind, key, locale }) => {
    if (kind === 'ALL') return [tags.months(locale)]
    return kind === 'TOPIC' ? [tags.related(locale, key)] : []
  })
  // Menus link to what there is.
  return { hard, soft: languages.length > 0 ? [...soft, tags.site] : soft }
}

function nameOf({ kind, key, publishedAt }: Place): string {
  return `${kind}/${key}/${publishedAt.getTime()}`
}

function monthTag({ locale, publishedAt }: Place): string {
  return tags.month(locale, monthOf(publishedAt))
}

async function addressTags(tx: Tx, places: Place[]): Promise<string[]> {
  const targets = places.flatMap(({ kind, key }) => (SLUG_KINDS[kind] ? [key] : []))
  const slugs = await tx.slug.findMany({ where: { targetId: { in: targets } } })
  return slugs.map(({ kind, slug }) => tags.sharedAddress(kind, slug))
}

/** A list that got its first piece in a language, or lost its last: its other languages say so. */
async function openedOrEmptied(tx: Tx, places: Place[]): Promise<string[]> {
  const moved = await Promise.all(
    places.map(async ({ kind, key, locale }) => {
      const others = await tx.listing.findMany({ where: { kind, key, locale }, take: 2 })
      return others.length < 2 ? [tags.listLanguages(kind, key)] : []
    }),
  )
  return moved.flat()
}

import { placeOf } from './explain-issues'
import type { Reference } from './references'
import type { SiteFile } from './site-file'

const KINDS = { TOPIC: 'topic', SERIES: 'series', PAGE: 'page' } as const

type Item = { kind: string; key: string }

/** What menus and home pages lean on. */
export function siteReferences(site: SiteFile | null): Reference[] {
  if (!site) return []
  const { menus, home } = site
  return [
    ...ofItems(['menus', 'head'], menus?.head ?? []),
    ...ofItems(['menus', 'foot'], menus?.foot ?? []),
    ...Object.entries(home).flatMap(([locale, { pieces, sections }]) => [
      ...ofItems(['home', locale, 'sections'], sections),
      ...pieces.map((id, at) => ({
        ...{ path: 'site.json', place: placeOf(['home', locale, 'pieces', at]) },
        ...{ kind: 'edition' as const, id },
      })),
    ]),
  ]
}

function ofItems(place: string[], items: Item[]): Reference[] {
  return items.flatMap(({ kind, key: id }, at) =>
    isNamed(kind)
      ? [{ path: 'site.json', place: placeOf([...place, at]), kind: KINDS[kind], id }]
      : [],
  )
}

function isNamed(kind: string): kind is keyof typeof KINDS {
  return kind in KINDS
}

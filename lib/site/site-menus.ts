import { z } from 'zod'
import { ARTICLE_TYPES } from '@/lib/articles/article-type'
import { countryCode } from '@/lib/facts/fact-details'

/** Pages that every site has. `archive` is the newest month. */
export const INDEXES = [
  'countries',
  'topics',
  'series',
  'facts',
  'authors',
  'archive',
  'feeds',
] as const

export const MAX_IN_MENU = 40

/** Something that a menu can link to, by what it is; its name is that of the thing itself. */
export const menuItem = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('TYPE'), key: z.enum(ARTICLE_TYPES) }),
  z.strictObject({ kind: z.literal('INDEX'), key: z.enum(INDEXES) }),
  z.strictObject({ kind: z.literal('COUNTRY'), key: countryCode }),
  z.strictObject({ kind: z.literal(['TOPIC', 'SERIES', 'PAGE']), key: z.uuid() }),
])

const menu = z
  .array(menuItem)
  .max(MAX_IN_MENU)
  .refine((items) => new Set(items.map(itemId)).size === items.length, { message: 'twice' })

export const siteMenus = z.strictObject({ head: menu, foot: menu })

export type MenuItem = z.infer<typeof menuItem>
export type SiteMenus = z.infer<typeof siteMenus>

/** Names an item among others. */
export function itemId({ kind, key }: { kind: string; key: string }): string {
  return `${kind}/${key}`
}

/** What stands there while nobody has said otherwise. */
export function ownMenus(pageIds: string[]): SiteMenus {
  const index = (key: (typeof INDEXES)[number]) => ({ kind: 'INDEX' as const, key })
  return {
    head: [
      ...ARTICLE_TYPES.map((key) => ({ kind: 'TYPE' as const, key })),
      ...(['countries', 'topics', 'series', 'facts'] as const).map(index),
    ],
    foot: [
      ...pageIds.map((key) => ({ kind: 'PAGE' as const, key })),
      ...(['authors', 'archive', 'feeds'] as const).map(index),
    ],
  }
}

import 'server-only'
import { db, type Tx } from '@/lib/db/client'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { readSetting } from '@/lib/site/desk-setting'
import { itemId, type MenuItem, ownMenus, type SiteMenus, siteMenus } from '@/lib/site/site-menus'
import { listLinkable } from './list-linkable'

/** Something to link to, by its name in the desk's language or in whatever language has it. */
export type MenuChoice = { id: string; name: string; item: MenuItem }

export type DeskMenus = { menus: SiteMenus; version: string; choices: MenuChoice[] }

/** How the menus are kept: until somebody sets them, pages stand in the footer as they were made. */
export async function menusSetting(tx: Tx) {
  const pages = await tx.page.findMany({
    where: { texts: { some: {} } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  const fallback = ownMenus(pages.map(({ id }) => id))
  return { key: 'menus', schema: siteMenus, fallback } as const
}

export async function getDeskMenus(locale: Locale): Promise<DeskMenus> {
  const { value: menus, version } = await readSetting(db(), await menusSetting(db()))
  return { menus, version, choices: await listMenuChoices(locale) }
}

async function listMenuChoices(locale: Locale): Promise<MenuChoice[]> {
  const choices = new Map<string, MenuChoice>()
  for (const one of [locale, ...LOCALES]) {
    for (const [id, { item, label }] of await listLinkable(one)) {
      if (!choices.has(id)) choices.set(id, { id: itemId(item), name: label, item })
    }
  }
  return [...choices.values()]
}

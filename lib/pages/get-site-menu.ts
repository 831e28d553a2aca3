import 'server-only'
import { readerDb } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locale'
import { itemId, type MenuItem, ownMenus, siteMenus } from '@/lib/site/site-menus'
import { listLinkable } from './list-linkable'
import type { SiteMenu } from './site-menu'

/** What the menu and the footer of a language link to. Every page carries `tags.site` for it. */
export async function getSiteMenu(locale: Locale): Promise<SiteMenu> {
  const reader = await readerDb()
  const [row, links] = await Promise.all([
    reader.readerSetting.findUnique({ where: { key: 'menus' } }),
    listLinkable(locale),
  ])
  const pages = [...links.values()].filter(({ item }) => item.kind === 'PAGE')
  const menus = row ? siteMenus.parse(row.value) : ownMenus(pages.map(({ item }) => item.key))
  /** What has nothing in this language stands in its menu only once it has. */
  const linksOf = (items: MenuItem[]) =>
    items.flatMap((item) => {
      const found = links.get(itemId(item))
      return found ? [{ href: found.href, label: found.label }] : []
    })
  return { sections: linksOf(menus.head), pages: linksOf(menus.foot) }
}

import type { Tx } from '@/lib/db/client'
import { LOCALES } from '@/lib/i18n/locale'
import type { HomeChoice } from '@/lib/lists/home-choice'
import { toHomeChoice } from '@/lib/lists/to-home-choice'
import { type MenuItem, siteMenus } from '@/lib/site/site-menus'
import { siteWords } from '@/lib/site/site-words'
import type { SiteFile } from './site-file'

/** What is set of the site, as far as what it names is public. */
export async function collectSite(tx: Tx): Promise<SiteFile | null> {
  const [settings, slots, named] = await Promise.all([
    tx.readerSetting.findMany(),
    tx.readerHomeSlot.findMany({ orderBy: [{ place: 'asc' }, { position: 'asc' }] }),
    publicNames(tx),
  ])
  const settingOf = (key: string) => settings.find((setting) => setting.key === key)?.value ?? null
  const isOpen = ({ kind, key }: Pick<MenuItem, 'kind' | 'key'>) =>
    !['TOPIC', 'SERIES', 'PAGE'].includes(kind) || named.has(key)
  const menus = siteMenus.nullable().parse(settingOf('menus'))
  const homes = LOCALES.flatMap((locale) => {
    const own = toHomeChoice(slots.filter((slot) => slot.locale === locale))
    const choice: HomeChoice = { ...own, sections: own.sections.filter(isOpen) }
    const isChosen = choice.pieces.length > 0 || choice.sections.length > 0
    return isChosen ? [[locale, choice] as const] : []
  })
  const site: SiteFile = {
    words: siteWords.nullable().parse(settingOf('site')),
    menus: menus && { head: menus.head.filter(isOpen), foot: menus.foot.filter(isOpen) },
    home: Object.fromEntries(homes),
  }
  return isNothing(site) ? null : site
}

export function isNothing({ words, menus, home }: SiteFile): boolean {
  return words === null && menus === null && Object.keys(home).length === 0
}

async function publicNames(tx: Tx): Promise<Set<string>> {
  const [topics, series, pages] = await Promise.all([
    tx.readerTopic.findMany({ select: { id: true } }),
    tx.readerSeries.findMany({ select: { id: true } }),
    tx.readerPage.findMany({ select: { pageId: true } }),
  ])
  return new Set([...topics, ...series].map(({ id }) => id).concat(pages.map((one) => one.pageId)))
}

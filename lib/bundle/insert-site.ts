import type { Tx } from '@/lib/db/client'
import { databaseNow } from '@/lib/db/transact'
import type { HomeChoice } from '@/lib/lists/home-choice'
import { toHomeSlots } from '@/lib/lists/to-home-slots'
import { isNothing } from './collect-site'
import type { SiteFile } from './site-file'

/** What of it this newsroom has not set for itself: what is set here stays. */
export async function withoutSet(tx: Tx, site: SiteFile | null): Promise<SiteFile | null> {
  if (!site) return null
  const settings = await tx.setting.findMany({ select: { key: true } })
  const slots = await tx.homeSlot.findMany({ distinct: ['locale'], select: { locale: true } })
  const isSet = (key: string) => settings.some((setting) => setting.key === key)
  const isChosen = (locale: string) => slots.some((slot) => slot.locale === locale)
  const fresh: SiteFile = {
    words: isSet('site') ? null : site.words,
    menus: isSet('menus') ? null : site.menus,
    home: Object.fromEntries(Object.entries(site.home).filter(([locale]) => !isChosen(locale))),
  }
  return isNothing(fresh) ? null : fresh
}

export async function insertSite(tx: Tx, site: SiteFile | null): Promise<void> {
  if (!site) return
  const updatedAt = await databaseNow(tx)
  const { words, menus, home } = site
  if (words) await tx.setting.create({ data: { key: 'site', value: words, updatedAt } })
  if (menus) await tx.setting.create({ data: { key: 'menus', value: menus, updatedAt } })
  const choices: [string, HomeChoice][] = Object.entries(home)
  await tx.homeSlot.createMany({
    data: choices.flatMap(([locale, choice]) => toHomeSlots(locale, choice)),
  })
}

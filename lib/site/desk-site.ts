import 'server-only'
import { db } from '@/lib/db/client'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { readSetting } from './desk-setting'
import { saySite } from './say-site'
import { NO_WORDS, type SiteWords, siteWords } from './site-words'

/** How the words of the site are kept. */
export const SITE_SETTING = { key: 'site', schema: siteWords, fallback: NO_WORDS } as const

type OwnWords = Record<Locale, { name: string; motto: string; tagline: string; disclaimer: string }>

/** The site's words as the desk edits them; `own`: what stands in the place of those not written. */
export type DeskSite = { words: SiteWords; version: string; own: OwnWords }

export async function getDeskSite(): Promise<DeskSite> {
  const { value: words, version } = await readSetting(db(), SITE_SETTING)
  const own = LOCALES.map((locale) => {
    const { name, motto, tagline, disclaimer } = saySite(NO_WORDS, locale)
    return [locale, { name: name.text, motto, tagline, disclaimer }] as const
  })
  return { words, version, own: Object.fromEntries(own) as OwnWords }
}

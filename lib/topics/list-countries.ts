import 'server-only'
import { countryName } from '@/lib/i18n/country-name'
import type { Locale } from '@/lib/i18n/locale'
import type { Index } from '@/lib/lists/index-entry'
import { newestByKey } from '@/lib/lists/newest-by-key'
import { toIndex } from '@/lib/lists/to-index'
import { countryHref } from './country-href'

/** Every country that a piece in the language is about. */
export async function listCountries(locale: Locale): Promise<Index> {
  const newest = await newestByKey(locale, 'COUNTRY')
  const entries = [...newest].map(([country, newestAt]) => ({
    href: countryHref(locale, country),
    name: { text: countryName(locale, country), lang: null },
    description: null,
    newestAt,
  }))
  return toIndex(locale, entries)
}

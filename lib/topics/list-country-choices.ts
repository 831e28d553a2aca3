import 'server-only'
import { sortBy } from '@/lib/i18n/collate'
import { countryName } from '@/lib/i18n/country-name'
import type { Locale } from '@/lib/i18n/locale'
import { COUNTRY_CODES } from './country-codes'

export type CountryChoice = { code: string; name: string }

/** Every country, by its name in the language. */
export function listCountryChoices(locale: Locale): CountryChoice[] {
  const countries = COUNTRY_CODES.map((code) => ({ code, name: countryName(locale, code) }))
  return sortBy(locale, countries, ({ name }) => name)
}

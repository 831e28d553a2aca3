import 'server-only'
import { tags } from '@/lib/cache/tags'
import { countryName } from '@/lib/i18n/country-name'
import type { Locale } from '@/lib/i18n/locale'
import { getList } from '@/lib/lists/get-list'
import type { ListAnswer } from '@/lib/lists/list-answer'
import { countryHref } from './country-href'

/** The pieces on a country, an ISO 3166-1 code of two capitals. */
export async function getCountryList(
  locale: Locale,
  country: string,
  after: string | null,
): Promise<ListAnswer<{ name: string }>> {
  const href = (language: Locale) => countryHref(language, country)
  const list = await getList({ kind: 'COUNTRY', key: country, locale, after, href })
  if (!list) return { kind: 'unknown', tags: [tags.listOf(locale, 'COUNTRY', country)] }
  return { kind: 'list', key: country, subject: { name: countryName(locale, country) }, list }
}

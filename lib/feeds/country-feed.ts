import 'server-only'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { getCountryList } from '@/lib/topics/get-country-list'
import type { FeedAnswer } from './feed-item'
import { followList } from './follow'

export async function countryFeed(
  locale: Locale,
  { country }: { country: string },
): Promise<FeedAnswer> {
  const answer = await getCountryList(locale, country, null)
  return followList({ locale, kind: 'COUNTRY' }, answer, ({ name }) => ({
    name,
    about: message(locale, 'countryAbout', { name }),
  }))
}

import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

/** A line of the feeds page: `name` is in the feed's language. */
export type FeedRow = { name: string; lang: Locale; path: string }

/** Every feed there is, those of the page's language first. */
export function listFeeds(locale: Locale): FeedRow[] {
  const others = LOCALES.filter((language) => language !== locale)
  return [locale, ...others].map((lang) => ({
    name: message(lang, 'allPieces'),
    lang,
    path: `/${lang}/feed.xml`,
  }))
}

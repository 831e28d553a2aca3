import 'server-only'
import { tags } from '@/lib/cache/tags'
import { env } from '@/lib/env'
import { formatIsoDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { archiveHref } from '@/lib/lists/archive-href'
import { getMonth } from '@/lib/lists/get-month'
import { getSite } from '@/lib/site/get-site'
import { capitalise } from '@/lib/text/letter-case'
import type { FeedAnswer, FeedPlace } from './feed-item'
import { feedSite } from './feed-site'
import { getFeedItems } from './get-feed-items'
import { newestChange } from './newest-change'

type Params = { year: string; month: string }

/** An archive document of RFC 5005: the same pieces as the month's page at the same cursor. */
export async function monthFeed(
  locale: Locale,
  { year, month: number }: Params,
  after: string | null,
): Promise<FeedAnswer> {
  const month = `${year}-${number}`
  const answer = await getMonth(locale, month, after)
  if (answer.kind !== 'list') return answer
  const { list, subject } = answer
  const full = await getFeedItems(
    locale,
    list.pieces.map((piece) => piece.editionId),
  )
  const name = capitalise(locale, formatIsoDate(locale, month))
  const site = await getSite(locale)
  const origin = env().SITE_URL
  const monthAt = (at: string | null): FeedPlace | null =>
    at === null ? null : { page: origin + archiveHref(locale, at), after: null }
  const here = { page: origin + archiveHref(locale, month), after }
  return {
    kind: 'feed',
    feed: {
      locale,
      site: feedSite(site),
      title: `${site.name.text}: ${name}`,
      description: message(locale, 'monthAbout', { name }),
      place: here,
      current: { page: `${origin}/${locale}`, after: null },
      older: list.older ? { ...here, after: list.older } : monthAt(subject.earlier),
      newer: after ? null : monthAt(subject.later),
      items: full.items,
      updatedAt: newestChange(full.items),
    },
    tags: [...list.tags, ...full.tags, tags.site],
  }
}

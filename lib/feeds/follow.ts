import 'server-only'
import { monthOf } from '@/lib/articles/month-of'
import { tags } from '@/lib/cache/tags'
import type { ListKind } from '@/lib/db/generated/enums'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locale'
import { archiveHref } from '@/lib/lists/archive-href'
import type { ListAnswer } from '@/lib/lists/list-answer'
import { listPage } from '@/lib/lists/list-page'
import { getSite } from '@/lib/site/get-site'
import type { Feed, FeedAnswer, FeedItem } from './feed-item'
import { feedSite } from './feed-site'
import { fittingItems, MAX_ITEMS } from './fitting-items'
import { getFeedItems } from './get-feed-items'
import { newestChange } from './newest-change'

type Followed = {
  locale: Locale
  kind: ListKind
  key: string
  title: string
  description: string
  /** Path of the page that is followed. */
  path: string
  /** Those of the page's own. */
  tags: string[]
}

/** The newest pieces of a list, in full. */
export async function follow(followed: Followed): Promise<FeedAnswer> {
  const { locale, kind, key, title, description, path } = followed
  const { pieces } = await listPage({ kind, key, locale, after: null, limit: MAX_ITEMS })
  const full = await getFeedItems(
    locale,
    pieces.map((piece) => piece.editionId),
  )
  const items = fittingItems(full.items)
  const feed: Feed = {
    ...{ locale, title, description, items },
    site: feedSite(await getSite(locale)),
    place: { page: env().SITE_URL + path, after: null },
    current: null,
    older: kind === 'ALL' ? archiveFrom(locale, items) : null,
    newer: null,
    updatedAt: newestChange(items),
  }
  return { kind: 'feed', feed, tags: [...followed.tags, ...full.tags, tags.site] }
}

/** Turns the answer of a list's page into that of its feed. */
export async function followList<Subject>(
  { locale, kind }: Pick<Followed, 'locale' | 'kind'>,
  answer: ListAnswer<Subject>,
  tell: (subject: Subject) => { name: string; about: string },
): Promise<FeedAnswer> {
  if (answer.kind !== 'list') return answer
  const { key, subject, list } = answer
  const { name, about } = tell(subject)
  const { name: siteName } = await getSite(locale)
  const title = `${siteName.text}: ${name}`
  return follow({
    ...{ locale, kind, key, title, description: about },
    path: list.path,
    tags: list.tags,
  })
}

/** The month of the oldest piece here: it and the months before it hold all that is not. */
function archiveFrom(locale: Locale, items: readonly FeedItem[]): Feed['older'] {
  const oldest = items.at(-1)
  if (!oldest) return null
  return {
    page: env().SITE_URL + archiveHref(locale, monthOf(oldest.publishedAt)),
    after: null,
  }
}

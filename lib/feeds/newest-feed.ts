import 'server-only'
import { z } from 'zod'
import { articleHref } from '@/lib/articles/article-href'
import { bodySchema } from '@/lib/articles/body'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import type { ReaderEdition } from '@/lib/db/generated/client'
import { env } from '@/lib/env'
import type { BoxView } from '@/lib/facts/box-view'
import { getPrintedBoxes } from '@/lib/facts/get-printed-boxes'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { bylineEntry } from '@/lib/people/byline-entry'
import { bodyHtml } from './body-html'
import { boxHtml } from './box-html'
import type { Feed, FeedItem } from './feed-item'
import { fittingItems, MAX_ITEMS } from './fitting-items'

/** The newest pieces of a language in full, and the tags whose change makes the feed another. */
export async function newestFeed(locale: Locale): Promise<{ feed: Feed; tags: string[] }> {
  const reader = await readerDb()
  const rows = await reader.readerEdition.findMany({
    where: { locale },
    orderBy: [{ firstPublishedAt: 'desc' }, { editionId: 'asc' }],
    take: MAX_ITEMS,
  })
  const boxes = await getPrintedBoxes(
    rows.map((row) => row.publicationId),
    locale,
  )
  const items = rows.map((row) => toItem(locale, row, boxes.get(row.publicationId) ?? []))
  const { SITE_URL } = env()
  const changes = items.map((item) => item.contentUpdatedAt.getTime())
  return {
    feed: {
      locale,
      title: message(locale, 'feedTitle'),
      description: message(locale, 'tagline'),
      pageUrl: `${SITE_URL}/${locale}`,
      feedUrl: `${SITE_URL}/${locale}/feed.xml`,
      items: fittingItems(items),
      updatedAt: changes.length > 0 ? new Date(Math.max(...changes)) : null,
    },
    tags: [tags.list(locale)],
  }
}

function toItem(locale: Locale, row: ReaderEdition, boxes: BoxView[]): FeedItem {
  const { SITE_URL } = env()
  const url = SITE_URL + articleHref(locale, row.slug)
  const lead = boxes.find((box) => box.boxId === row.leadBoxId)
  const inText = boxes.filter((box) => box !== lead)
  return {
    id: row.feedId,
    url,
    title: row.title,
    summary: row.deck,
    html:
      (lead ? boxHtml(locale, lead) : '') +
      bodyHtml(bodySchema.parse(row.body), { locale, origin: SITE_URL, url, boxes: inText }),
    authors: z
      .array(bylineEntry)
      .parse(row.byline)
      .map((entry) => entry.name),
    categories: [message(locale, `type.${row.type}`)],
    publishedAt: row.firstPublishedAt,
    contentUpdatedAt: row.contentUpdatedAt,
  }
}

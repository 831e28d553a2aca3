import 'server-only'
import { z } from 'zod'
import { articleHref } from '@/lib/articles/article-href'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { bylineEntry } from '@/lib/people/byline-entry'
import { getSite } from '@/lib/site/get-site'
import { cardHref } from './card-size'
import type { Card } from './card-svg'

export type CardAnswer = { tags: string[] } & (
  | { kind: 'card'; card: Card }
  | { kind: 'moved'; location: string }
  | { kind: 'unknown' }
)

/** What the card of a live piece says: the words of its publication. */
export async function getCard(locale: Locale, slug: string): Promise<CardAnswer> {
  const reader = await readerDb()
  const address = tags.address(locale, slug)
  const row = await reader.readerEdition.findFirst({
    where: { locale, slug },
    select: { editionId: true, title: true, type: true, byline: true, retractedAt: true },
  })
  if (!row) return { ...(await findMoved(locale, slug)), tags: [address] }
  const byline = z.array(bylineEntry).parse(row.byline)
  return {
    kind: 'card',
    card: {
      site: (await getSite(locale)).name.text,
      title: row.title,
      label: message(locale, row.retractedAt ? 'retracted' : `type.${row.type}`),
      authors: byline.map(({ name }) => name).join(', '),
    },
    tags: [address, tags.edition(row.editionId), tags.site],
  }
}

async function findMoved(locale: Locale, slug: string) {
  const reader = await readerDb()
  const old = await reader.readerAddress.findFirst({
    where: { locale, slug, live: { in: ['PUBLISHED', 'RETRACTED'] } },
  })
  if (!old || old.currentSlug === slug) return { kind: 'unknown' } as const
  return { kind: 'moved', location: cardHref(articleHref(locale, old.currentSlug)) } as const
}

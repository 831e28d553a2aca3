import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { databaseNow, transact } from '@/lib/db/transact'
import type { BoxView } from '@/lib/facts/box-view'
import { getDeskBox } from '@/lib/facts/get-desk-box'
import { toPreviewBox } from '@/lib/facts/to-preview-box'
import { isLocale, type Locale } from '@/lib/i18n/locale'
import { printByline } from '@/lib/people/print-byline'
import { ownArticles } from './article-policy'
import type { ArticleView } from './article-view'
import { readingMinutes } from './reading-minutes'
import { toRevisionView } from './revision-view'

/** A revision as readers would see it if it were published now; null when it is not this person's to open. */
export async function getPreview(actor: Actor, revisionId: string): Promise<Preview | null> {
  if (!z.uuid().safeParse(revisionId).success) return null
  const revision = await db().revision.findFirst({
    where: { id: revisionId, edition: { article: ownArticles(actor) } },
    include: { author: { select: { name: true } }, edition: { include: { article: true } } },
  })
  if (!revision) return null
  const { edition } = revision
  const { article, locale } = edition
  if (!isLocale(locale)) return null
  const { content } = toRevisionView(revision)
  const { now, byline } = await transact(async (tx) => {
    const moment = await databaseNow(tx)
    return { now: moment, byline: await printByline(tx, content.byline, locale, moment) }
  })
  return {
    locale,
    article: {
      ...content,
      byline,
      locale,
      editionId: edition.id,
      articleId: article.id,
      type: article.type,
      originalLocale: isLocale(article.originalLocale) ? article.originalLocale : locale,
      publishedAt: edition.firstPublishedAt ?? now,
      updatedAt: null,
      readingMinutes: readingMinutes(content.body),
      box: await boxOf(content.leadBoxId, locale),
      languages: [],
    },
  }
}

export type Preview = { locale: Locale; article: ArticleView }

async function boxOf(boxId: string | null, locale: Locale): Promise<BoxView | null> {
  const box = boxId ? await getDeskBox(boxId, locale) : null
  return box && toPreviewBox(locale, box)
}

import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { databaseNow, transact } from '@/lib/db/transact'
import { isLocale, type Locale } from '@/lib/i18n/locale'
import { inLocale, localizedText } from '@/lib/i18n/localized-text'
import { printByline } from '@/lib/people/print-byline'
import { articleHref } from './article-href'
import { ownArticles } from './article-policy'
import { subjectsOf } from './article-subjects'
import type { ArticleView } from './article-view'
import { listLanguages } from './list-languages'
import { localizedPhrase } from './localized-phrase'
import { previewBoxes } from './preview-boxes'
import { previewPictures } from './preview-pictures'
import { previewSeries } from './preview-series'
import { readingMinutes } from './reading-minutes'
import { relatedPieces } from './related-pieces'
import { toRevisionView } from './revision-view'
import { contentUpdatedAt } from './write-publication'

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
  const { now, byline, subjects, changedAt } = await transact(async (tx) => {
    const moment = await databaseNow(tx)
    return {
      now: moment,
      byline: await printByline(tx, content.byline, locale, moment),
      subjects: await subjectsOf(tx, article.id),
      changedAt: await contentUpdatedAt(tx, { edition, head: revision, now: moment }),
    }
  })
  const piece = { editionId: edition.id, title: content.title, slug: content.slug }
  const [topics, boxes, pictures, series, languages] = await Promise.all([
    topicsOf(article.id, locale),
    previewBoxes(locale, content),
    previewPictures(content),
    previewSeries({ locale, piece, subjects }),
    listLanguages(article.id),
  ])
  const publishedAt = edition.firstPublishedAt ?? now
  const without = [edition.id, ...(series?.parts.map((part) => part.editionId) ?? [])]
  return {
    locale,
    article: {
      ...content,
      byline,
      locale,
      editionId: edition.id,
      articleId: article.id,
      type: subjects.type,
      originalLocale: isLocale(article.originalLocale) ? article.originalLocale : locale,
      publishedAt,
      updatedAt: changedAt > publishedAt ? changedAt : null,
      // Publishing takes a retraction back.
      isRetracted: false,
      retraction: null,
      readingMinutes: readingMinutes(content.body),
      topics,
      countries: subjects.countries,
      funder: localizedPhrase(subjects.funder, locale),
      disclaimer: localizedPhrase(subjects.disclaimer, locale),
      ...boxes,
      ...pictures,
      series,
      related: await relatedPieces({ locale, topicIds: subjects.topicIds, without }),
      languages: languages.map((link) =>
        link.locale === locale ? { locale, href: articleHref(locale, content.slug) } : link,
      ),
    },
  }
}

export type Preview = { locale: Locale; article: ArticleView }

async function topicsOf(articleId: string, locale: Locale): Promise<ArticleView['topics']> {
  const rows = await db().articleTopic.findMany({
    where: { articleId },
    orderBy: { position: 'asc' },
    include: { topic: true },
  })
  const slugs = await db().slug.findMany({
    where: { kind: 'TOPIC', isCurrent: true, targetId: { in: rows.map((row) => row.topicId) } },
  })
  return rows.flatMap(({ topicId, topic }) => {
    const slug = slugs.find((one) => one.targetId === topicId)?.slug
    return slug ? [{ slug, name: inLocale(localizedText.parse(topic.name), locale) }] : []
  })
}

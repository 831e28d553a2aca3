import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { databaseNow, transact } from '@/lib/db/transact'
import type { BoxView } from '@/lib/facts/box-view'
import { getDeskBox } from '@/lib/facts/get-desk-box'
import { toPreviewBox } from '@/lib/facts/to-preview-box'
import { isLocale, type Locale } from '@/lib/i18n/locale'
import { inLocale, localizedText } from '@/lib/i18n/localized-text'
import { DESK_BASE, getDeskPictures } from '@/lib/media/get-pictures'
import { getDeskPhotos } from '@/lib/people/get-photos'
import { printByline } from '@/lib/people/print-byline'
import { ownArticles } from './article-policy'
import { subjectsOf } from './article-subjects'
import type { ArticleView } from './article-view'
import { bodyBoxIds } from './body-boxes'
import { bodyMediaIds } from './body-pictures'
import { localizedPhrase } from './localized-phrase'
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
  const inText = bodyBoxIds(content.body).filter((boxId) => boxId !== content.leadBoxId)
  const [{ now, byline, subjects }, topics, box, boxes, pictures, photos] = await Promise.all([
    transact(async (tx) => {
      const moment = await databaseNow(tx)
      return {
        now: moment,
        byline: await printByline(tx, content.byline, locale, moment),
        subjects: await subjectsOf(tx, article.id),
      }
    }),
    topicsOf(article.id, locale),
    content.leadBoxId ? boxOf(content.leadBoxId, locale) : null,
    Promise.all(inText.map((boxId) => boxOf(boxId, locale))),
    getDeskPictures(bodyMediaIds(content.body)),
    getDeskPhotos(content.byline),
  ])
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
      // Publishing takes a retraction back.
      isRetracted: false,
      retraction: null,
      readingMinutes: readingMinutes(content.body),
      topics,
      countries: subjects.countries,
      funder: localizedPhrase(subjects.funder, locale),
      disclaimer: localizedPhrase(subjects.disclaimer, locale),
      box,
      boxes: boxes.filter((one) => one !== null),
      ...{ pictures, photos, pictureBase: DESK_BASE },
      // What other pieces there are is the public's side; a draft is in no list.
      series: null,
      related: [],
      languages: [],
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

async function boxOf(boxId: string, locale: Locale): Promise<BoxView | null> {
  const box = await getDeskBox(boxId, locale)
  return box && toPreviewBox(locale, box)
}

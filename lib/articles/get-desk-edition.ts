import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import type { Locale } from '@/lib/i18n/locale'
import { canPublish, ownArticles } from './article-policy'
import type { ArticleType } from './article-type'
import type { DeskEditionState } from './list-desk-articles'
import { isMadeSlug } from './made-slug'
import { type RevisionView, toRevisionView } from './revision-view'

export type DeskEdition = DeskEditionState & {
  editionId: string
  version: number
  head: RevisionView | null
  /** When the head was saved, and the address it asks for; null and empty before the first save. */
  savedAt: Date | null
  slug: string
  /** The address still follows the headline: nobody chose another and no reader has seen it. */
  isSlugMade: boolean
  /** Where readers find it, while they do. */
  liveSlug: string | null
  /** Why it was withdrawn, while it is. */
  withdrawnReason: string | null
  /** Why it was retracted, while it is. */
  retractedReason: string | null
}

export type DeskArticle = {
  articleId: string
  type: ArticleType
  originalLocale: string
  title: string
  states: DeskEditionState[]
  /** Null while the piece has not been started in this language. */
  edition: DeskEdition | null
  canPublish: boolean
}

/** One piece as the editor of one of its languages opens it; null when it is not this person's to open. */
export async function getDeskEdition(
  actor: Actor,
  articleId: string,
  locale: Locale,
): Promise<DeskArticle | null> {
  if (!z.uuid().safeParse(articleId).success) return null
  const article = await db().article.findFirst({
    where: { AND: [{ id: articleId }, ownArticles(actor)] },
    include: { editions: { include: WITH_HEAD } },
  })
  if (!article) return null
  const { type, originalLocale, editions } = article
  const row = editions.find((edition) => edition.locale === locale)
  const titles = [row, ...editions].map((edition) => edition?.headRevision?.title)
  return {
    articleId,
    type,
    originalLocale,
    title: titles.find(Boolean) ?? '',
    states: editions.map((edition) => ({
      locale: edition.locale,
      live: edition.live,
      work: edition.work,
    })),
    edition: row ? await toDeskEdition(row, locale) : null,
    canPublish: canPublish(actor),
  }
}

const WITH_HEAD = {
  headRevision: { include: { author: { select: { name: true } } } },
  livePublication: { include: { revision: { select: { slug: true } } } },
} as const

type EditionRow = Prisma.EditionGetPayload<{ include: typeof WITH_HEAD }>

async function toDeskEdition(row: EditionRow, locale: Locale): Promise<DeskEdition> {
  const { id: editionId, version, live, work, headRevision, livePublication } = row
  const head = headRevision && toRevisionView(headRevision)
  return {
    editionId,
    locale,
    version,
    live,
    work,
    head,
    savedAt: head?.savedAt ?? null,
    slug: head?.content.slug ?? '',
    isSlugMade: isMadeSlug(row, head?.content ?? { slug: '', title: '' }),
    liveSlug: livePublication?.revision.slug ?? null,
    withdrawnReason: live === 'WITHDRAWN' ? await whyWithdrawn(editionId) : null,
    retractedReason: live === 'RETRACTED' ? await whyRetracted(editionId) : null,
  }
}

async function whyWithdrawn(targetId: string): Promise<string | null> {
  const row = await db().suppression.findFirst({
    where: { kind: 'EDITION', targetId, liftedAt: null },
    orderBy: { at: 'desc' },
  })
  return row?.reason ?? null
}

async function whyRetracted(editionId: string): Promise<string | null> {
  const row = await db().retraction.findFirst({ where: { editionId, liftedAt: null } })
  return row?.reason ?? null
}

import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import type { LiveState, WorkState } from '@/lib/db/generated/enums'
import { ownArticles } from './article-policy'
import type { ArticleType } from './article-type'

export const DESK_PAGE = 50

export type DeskEditionState = { locale: string; live: LiveState; work: WorkState }

export type DeskArticleRow = {
  articleId: string
  type: ArticleType
  originalLocale: string
  /** Of the original edition; empty while it has no headline. */
  title: string
  editions: DeskEditionState[]
  updatedAt: Date
  updatedBy: string | null
}

export type DeskArticlePage = { rows: DeskArticleRow[]; next: string | null }

const cursor = z.string().transform((text, context) => {
  const [time = '', id = ''] = text.split('_')
  const createdAt = new Date(Number(time))
  if (Number.isNaN(+createdAt) || !z.uuid().safeParse(id).success) {
    context.addIssue('not a cursor')
    return z.NEVER
  }
  return { createdAt, id }
})

/** The pieces a person may open, newest first, a page at a time. */
export async function listDeskArticles(actor: Actor, after?: string): Promise<DeskArticlePage> {
  const from = cursor.safeParse(after)
  const rows = await db().article.findMany({
    where: { AND: [ownArticles(actor), from.success ? olderThan(from.data) : {}] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: DESK_PAGE + 1,
    include: {
      createdBy: { select: { name: true } },
      editions: {
        include: { headRevision: { include: { author: { select: { name: true } } } } },
      },
    },
  })
  const shown = rows.slice(0, DESK_PAGE)
  const last = rows.length > DESK_PAGE ? shown.at(-1) : undefined
  return { rows: shown.map(toRow), next: last ? `${+last.createdAt}_${last.id}` : null }
}

function olderThan({ createdAt, id }: { createdAt: Date; id: string }) {
  return { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] }
}

type HeadRow = { title: string; createdAt: Date; author: { name: string } | null }
type ArticleRow = {
  id: string
  type: ArticleType
  originalLocale: string
  createdAt: Date
  createdBy: { name: string } | null
  editions: (DeskEditionState & { headRevision: HeadRow | null })[]
}

function toRow(article: ArticleRow): DeskArticleRow {
  const { id, type, originalLocale, createdAt, createdBy, editions } = article
  const heads = editions.flatMap((edition) => edition.headRevision ?? [])
  const newest = heads.toSorted((a, b) => +b.createdAt - +a.createdAt)[0]
  const original = editions.find((edition) => edition.locale === originalLocale)?.headRevision
  return {
    articleId: id,
    type,
    originalLocale,
    title: original?.title || heads.find((head) => head.title)?.title || '',
    editions: editions.map(({ locale, live, work }) => ({ locale, live, work })),
    updatedAt: newest?.createdAt ?? createdAt,
    updatedBy: (newest ? newest.author : createdBy)?.name ?? null,
  }
}

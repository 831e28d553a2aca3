import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { ownArticles } from './article-policy'
import type { DeskEditionState } from './list-desk-articles'

/** A piece that uses something, with the languages it is written in. */
export type UseView = {
  articleId: string
  title: string
  originalLocale: string
  seriesNumber: number | null
  editions: DeskEditionState[]
}

export type UsedThing =
  | { kind: 'TOPIC' | 'SERIES' | 'PERSON'; id: string }
  /** `boxIds`: the boxes that it stands in. */
  | { kind: 'FACT'; id: string; boxIds: string[] }

const MAX_LISTED = 100

/** Where a topic, a series or a person stands, among the pieces that this actor may open. */
export async function listUses(actor: Actor, thing: UsedThing): Promise<UseView[]> {
  const articles = await db().article.findMany({
    where: { AND: [using(thing), ownArticles(actor)] },
    orderBy: [{ seriesNumber: 'asc' }, { createdAt: 'desc' }],
    take: MAX_LISTED,
    include: { editions: { include: { headRevision: { select: { title: true } } } } },
  })
  return articles.map(({ id: articleId, originalLocale, seriesNumber, editions }) => {
    const original = editions.find(({ locale }) => locale === originalLocale)
    const titles = [original, ...editions].map((edition) => edition?.headRevision?.title)
    return {
      ...{ articleId, originalLocale, seriesNumber },
      title: titles.find(Boolean) ?? '',
      editions: editions.map(({ locale, live, work }) => ({ locale, live, work })),
    }
  })
}

/** On the desk now, or in print still. */
function using(thing: UsedThing): Prisma.ArticleWhereInput {
  const { kind, id } = thing
  const live = (publication: Prisma.PublicationWhereInput) => ({
    editions: { some: { livePublication: publication } },
  })
  switch (kind) {
    case 'TOPIC':
      return { OR: [{ topics: { some: { topicId: id } } }, live({ topicIds: { has: id } })] }
    case 'SERIES':
      return { OR: [{ seriesId: id }, live({ seriesId: id })] }
    case 'PERSON':
      return {
        OR: [
          { editions: { some: { headRevision: { byline: { has: id } } } } },
          live({ revision: { byline: { has: id } } }),
        ],
      }
    case 'FACT':
      return {
        OR: [
          { editions: { some: { headRevision: { leadBoxId: { in: thing.boxIds } } } } },
          { editions: { some: { headRevision: { citations: { some: { factId: id } } } } } },
          live({ facts: { some: { factId: id } } }),
        ],
      }
  }
}

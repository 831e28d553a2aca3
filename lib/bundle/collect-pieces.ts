import type { ArticleType } from '@/lib/articles/article-type'
import type { Tx } from '@/lib/db/client'
import type { Article, Prisma, Publication } from '@/lib/db/generated/client'
import { type ArticleFile, articleFile } from './article-file'
import { collectEditions } from './collect-editions'
import type { EditionFile } from './edition-file'
import type { Hidden } from './hidden'

export type Piece = { article: ArticleFile; editions: EditionFile[] }

/** Articles with the editions that have been public, as the newest publication printed them. */
export async function collectPieces(
  tx: Tx,
  articleIds: string[],
  hidden: Hidden,
): Promise<Piece[]> {
  const rows = await tx.article.findMany({
    where: { id: { in: articleIds } },
    include: { editions: { where: { live: { not: 'NONE' } }, select: WITH_NEWEST } },
    orderBy: { id: 'asc' },
  })
  const editionIds = rows.flatMap(({ editions }) => editions.map(({ id }) => id))
  const editions = await collectEditions(tx, editionIds, hidden)
  return rows.map(({ id, originalLocale, ...row }) => {
    const type = printedType(row)
    const own = editions.filter(({ articleId }) => articleId === id)
    const article = articleFile.parse({ id, type, originalLocale, ...subjectsOf(own) })
    return { article, editions: own }
  })
}

const WITH_NEWEST = {
  id: true,
  publications: {
    orderBy: { shownFrom: 'desc' },
    take: 1,
    select: { type: true, shownFrom: true },
  },
} as const satisfies Prisma.EditionSelect

type PieceRow = Pick<Article, 'type'> & {
  editions: { publications: Pick<Publication, 'type' | 'shownFrom'>[] }[]
}

/** The type that readers saw last. */
function printedType({ type, editions }: PieceRow): ArticleType {
  const [newest] = editions
    .flatMap(({ publications }) => publications)
    .sort((a, b) => b.shownFrom.getTime() - a.shownFrom.getTime())
  return newest?.type ?? type
}

const NO_SUBJECTS = {
  topicIds: [],
  countries: [],
  seriesId: null,
  seriesNumber: null,
  funder: null,
  disclaimer: null,
} satisfies Partial<ArticleFile>

/** What the desk has changed since is not public yet. */
function subjectsOf(editions: EditionFile[]) {
  const [newest] = editions
    .flatMap(({ publications }) => publications.at(-1) ?? [])
    .sort((a, b) => (a.shownFrom < b.shownFrom ? 1 : -1))
  if (!newest) return NO_SUBJECTS
  const { topicIds, countries, seriesId, seriesNumber, funder, disclaimer } = newest
  return { topicIds, countries, seriesId, seriesNumber, funder, disclaimer }
}

import type { Tx } from '@/lib/db/client'
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
    include: { editions: { where: { live: { not: 'NONE' } }, select: { id: true } } },
    orderBy: { id: 'asc' },
  })
  const editionIds = rows.flatMap(({ editions }) => editions.map(({ id }) => id))
  const editions = await collectEditions(tx, editionIds, hidden)
  return rows.map(({ id, type, originalLocale }) => {
    const own = editions.filter(({ articleId }) => articleId === id)
    const article = articleFile.parse({ id, type, originalLocale, ...subjectsOf(own) })
    return { article, editions: own }
  })
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

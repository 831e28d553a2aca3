import type { Tx } from '@/lib/db/client'
import type { Prisma, Retraction, Suppression } from '@/lib/db/generated/client'
import { collectAddresses } from './collect-addresses'
import { type EditionFile, editionFile } from './edition-file'
import type { Hidden } from './hidden'

const WITH_HISTORY = {
  publications: {
    include: {
      revision: true,
      boxes: { orderBy: { position: 'asc' } },
      facts: { orderBy: { factId: 'asc' } },
    },
    orderBy: [{ shownFrom: 'asc' }, { id: 'asc' }],
  },
} satisfies Prisma.EditionInclude

type EditionRow = Prisma.EditionGetPayload<{ include: typeof WITH_HISTORY }>
type PublicationRow = EditionRow['publications'][number]

/**
 * Editions as the public may see them. What was shown before a withdrawal is not shown again and
 * does not travel, even where the edition has been published since.
 */
export async function collectEditions(
  tx: Tx,
  ids: string[],
  hidden: Hidden,
): Promise<EditionFile[]> {
  const rows = await tx.edition.findMany({
    where: { id: { in: ids }, live: { not: 'NONE' } },
    include: WITH_HISTORY,
    orderBy: { id: 'asc' },
  })
  const addressOf = await collectAddresses(tx, 'ARTICLE', ids)
  const suppressions = await tx.suppression.findMany({
    where: { kind: 'EDITION', targetId: { in: ids } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  const retracted = await tx.retraction.findMany({
    where: { editionId: { in: ids } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => {
    const own = suppressions.filter(({ targetId }) => targetId === row.id)
    const isWithdrawn = own.some(({ liftedAt }) => liftedAt === null)
    const publications = isWithdrawn ? [] : publicSince(row, own.at(-1)?.at, hidden)
    return editionFile.parse({
      id: row.id,
      articleId: row.articleId,
      locale: row.locale,
      live: isWithdrawn ? 'WITHDRAWN' : row.live,
      feedId: row.feedId,
      firstPublishedAt: row.firstPublishedAt?.toISOString(),
      ...addressOf(row.id),
      withdrawals: own.map(toWithdrawal),
      ...(isWithdrawn ? {} : retractionsSince(retracted, row.id, own.at(-1)?.at)),
      revisions: revisionsOf(publications),
      publications: publications.map((publication) => toEntry(publication, hidden)),
    })
  })
}

function publicSince({ publications }: EditionRow, withdrawn: Date | undefined, hidden: Hidden) {
  return publications.filter(
    ({ id, shownFrom }) => !hidden.publications.has(id) && (!withdrawn || shownFrom >= withdrawn),
  )
}

function toWithdrawal({ id, reason, at, liftedAt }: Suppression | Retraction) {
  return { id, reason, at: at.toISOString(), liftedAt: liftedAt?.toISOString() ?? null }
}

/** Nothing for an edition that was never retracted. */
function retractionsSince(all: Retraction[], id: string, withdrawn: Date | undefined) {
  const own = all.filter(({ editionId, at }) => editionId === id && (!withdrawn || at >= withdrawn))
  return own.length > 0 ? { retractions: own.map(toWithdrawal) } : {}
}

/** Each revision once, oldest first. */
function revisionsOf(publications: PublicationRow[]) {
  const byId = new Map(publications.map(({ revision }) => [revision.id, revision]))
  return [...byId.values()]
    .sort((a, b) => a.number - b.number)
    .map(({ id, number, title, deck, body, byline, leadBoxId, slug }) => ({
      ...{ id, number, title, deck, body, byline, leadBoxId, slug },
    }))
}

function toEntry({ boxes, facts, revision: _, ...row }: PublicationRow, hidden: Hidden) {
  const { id, revisionId, byline, readingMinutes, shownFrom, shownTo, contentUpdatedAt } = row
  const { topicIds, countries, seriesId, seriesNumber, funder, disclaimer } = row
  return {
    ...{ id, revisionId, byline, readingMinutes },
    ...{ topicIds, countries, seriesId, seriesNumber, funder, disclaimer },
    shownFrom: shownFrom.toISOString(),
    shownTo: shownTo?.toISOString() ?? null,
    contentUpdatedAt: contentUpdatedAt.toISOString(),
    boxRevisionIds: boxes.map(({ boxRevisionId }) => boxRevisionId),
    facts: facts
      .filter(({ factId }) => !hidden.facts.has(factId))
      .map(({ factId, factVersionId }) => ({ factId, factVersionId })),
  }
}

import type { ArticleType } from '@/lib/articles/article-type'
import { bodyMediaIds } from '@/lib/articles/body-pictures'
import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Bundle } from './bundle'
import type { EditionFile } from './edition-file'
import { chunksOf } from './in-chunks'

/**
 * Editions with their history. The newest revision is the head, so that the desk can go on from
 * what is live; the lists fill themselves when an edition becomes live.
 */
export async function insertEditions(tx: Tx, bundle: Bundle): Promise<void> {
  for (const chunk of chunksOf(bundle.editions.map(({ content }) => content))) {
    await tx.edition.createMany({
      data: chunk.map(({ id, articleId, locale, feedId, firstPublishedAt }) => ({
        ...{ id, articleId, locale, feedId, firstPublishedAt },
      })),
    })
    await tx.revision.createMany({ data: chunk.flatMap(revisionRows) })
    await insertPictureUses(tx, chunk)
    await insertPublications(tx, chunk)
    await tx.suppression.createMany({
      data: chunk.flatMap(({ id: targetId, withdrawals }) =>
        withdrawals.map((one) => ({ ...one, kind: 'EDITION' as const, targetId, opId: one.id })),
      ),
      skipDuplicates: true,
    })
    await tx.retraction.createMany({
      data: chunk.flatMap(({ id: editionId, retractions = [] }) =>
        retractions.map((one) => ({ ...one, editionId, opId: one.id })),
      ),
    })
    await makeLive(tx, chunk)
  }
}

function revisionRows({ id: editionId, revisions, publications, firstPublishedAt }: EditionFile) {
  return revisions.map((revision, at) => ({
    ...revision,
    editionId,
    opId: revision.id,
    parentId: revisions[at - 1]?.id ?? null,
    createdAt:
      publications.find(({ revisionId }) => revisionId === revision.id)?.shownFrom ??
      firstPublishedAt,
  }))
}

/** Suppressed pictures stand in a text and have no row. */
async function insertPictureUses(tx: Tx, editions: EditionFile[]): Promise<void> {
  const uses = editions.flatMap(({ revisions }) =>
    revisions.flatMap(({ id: revisionId, body }) =>
      bodyMediaIds(body).map((mediaId) => ({ revisionId, mediaId })),
    ),
  )
  const rows = await tx.media.findMany({
    where: { id: { in: uses.map(({ mediaId }) => mediaId) } },
    select: { id: true },
  })
  const here = new Set(rows.map(({ id }) => id))
  await tx.revisionMedia.createMany({ data: uses.filter(({ mediaId }) => here.has(mediaId)) })
}

async function insertPublications(tx: Tx, editions: EditionFile[]): Promise<void> {
  const articles = await tx.article.findMany({
    where: { id: { in: editions.map(({ articleId }) => articleId) } },
    select: { id: true, type: true },
  })
  const types = new Map(articles.map(({ id, type }) => [id, type]))
  const publications = editions.flatMap(({ id: editionId, articleId, locale, publications: own }) =>
    own.map((publication) => ({
      editionId,
      locale,
      type: typeOf(types, articleId),
      ...publication,
    })),
  )
  await tx.publication.createMany({
    data: publications.map(({ boxRevisionIds: _, facts: __, funder, disclaimer, ...row }) => ({
      ...row,
      opId: row.id,
      funder: funder ?? Prisma.DbNull,
      disclaimer: disclaimer ?? Prisma.DbNull,
    })),
  })
  await tx.publicationBox.createMany({
    data: publications.flatMap(({ id: publicationId, boxRevisionIds }) =>
      boxRevisionIds.map((boxRevisionId, position) => ({ publicationId, boxRevisionId, position })),
    ),
  })
  await tx.publicationFact.createMany({
    data: publications.flatMap(({ id: publicationId, facts }) =>
      facts.map((fact) => ({ publicationId, ...fact })),
    ),
  })
}

/** Its type has no history in a bundle: every publication gets the one that the piece came with. */
function typeOf(types: Map<string, ArticleType>, articleId: string): ArticleType {
  const type = types.get(articleId)
  if (!type) throw new Error(`Edition of a piece that is not there: ${articleId}`)
  return type
}

async function makeLive(tx: Tx, editions: EditionFile[]): Promise<void> {
  const states = JSON.stringify(editions.map(({ id, live }) => ({ id, live })))
  await tx.$executeRaw`
    UPDATE edition e SET
      live = x.live::"LiveState",
      work = CASE x.live WHEN 'WITHDRAWN' THEN 'DRAFT' ELSE 'CLEAN' END::"WorkState",
      live_publication_id = (
        SELECT p.id FROM publication p WHERE p.edition_id = e.id AND p.shown_to IS NULL),
      head_revision_id = newest.id,
      version = coalesce(newest.number, 0)
    FROM jsonb_to_recordset(${states}::jsonb) AS x(id uuid, live text)
    LEFT JOIN LATERAL (
      SELECT r.id, r.number FROM revision r WHERE r.edition_id = x.id
      ORDER BY r.number DESC LIMIT 1) newest ON true
    WHERE e.id = x.id`
}

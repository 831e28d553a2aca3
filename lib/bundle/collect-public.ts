import type { Tx } from '@/lib/db/client'
import type { Bundle, Filed } from './bundle'
import { collectMedia, shownMedia } from './collect-media'
import { collectPages } from './collect-pages'
import { collectPieces, type Piece } from './collect-pieces'
import { collectSite } from './collect-site'
import { collectPeople, collectSeries, collectTopics } from './collect-subjects'
import { collectSuppressions } from './collect-suppressions'
import { collectAllBoxes, printedFacts, travellingBoxes } from './collect-travelling-boxes'
import { collectTravellingFacts } from './collect-travelling-facts'
import { articleFolder, pageName } from './file-names'
import { withoutHiddenPhoto } from './heed-suppressions'
import { findHidden, type Hidden } from './hidden'
import { loadInChunks } from './in-chunks'
import { mediaPath } from './media-file'

/** All that the public may see, as a bundle: what is public and what that leans on, nothing else. */
export async function collectPublic(tx: Tx): Promise<Bundle> {
  const hidden = await findHidden(tx)
  const pieces = await allPieces(tx, hidden)
  const editions = pieces.flatMap((piece) => piece.editions)
  const publications = editions.flatMap((edition) => edition.publications)

  const printed = new Set(publications.flatMap(({ boxRevisionIds }) => boxRevisionIds))
  const boxes = await collectAllBoxes(tx, hidden)
  const facts = await collectTravellingFacts(tx, hidden, [
    ...publications.flatMap((publication) => publication.facts.map(({ factId }) => factId)),
    ...printedFacts(boxes, printed),
  ])
  const shownBoxes = travellingBoxes(boxes, printed, new Set(facts.map(({ id }) => id)))

  const personIds = [
    ...editions.flatMap(({ revisions }) => revisions.flatMap(({ byline }) => byline)),
    ...publications.flatMap(({ byline }) => byline.map(({ personId }) => personId)),
  ]
  const topicIds = publications.flatMap((publication) => publication.topicIds)
  const seriesIds = publications.flatMap(({ seriesId }) => seriesId ?? [])
  const people = await loadInChunks(personIds, (ids) => collectPeople(tx, ids))
  const mediaIds = shownMedia(editions, people).filter((id) => !hidden.media.has(id))
  const media = await loadInChunks(mediaIds, (ids) => collectMedia(tx, ids))
  const pages = await loadInChunks(idsOf(await tx.page.findMany(ONLY_ID)), (ids) =>
    collectPages(tx, ids),
  )
  return {
    media: media.map((content) => ({ path: mediaPath(content), content })),
    people: named(
      'people',
      people.map((person) => withoutHiddenPhoto(person, hidden)),
    ),
    topics: named('topics', await loadInChunks(topicIds, (ids) => collectTopics(tx, ids))),
    series: named('series', await loadInChunks(seriesIds, (ids) => collectSeries(tx, ids))),
    facts: named('facts', facts),
    boxes: named('boxes', shownBoxes),
    articles: pieces.map((piece) => ({
      path: `${articleFolder(piece)}/article.json`,
      content: piece.article,
    })),
    editions: pieces.flatMap((piece) =>
      piece.editions.map((content) => ({
        path: `${articleFolder(piece)}/${content.locale}.json`,
        content,
      })),
    ),
    pages: pages.map((content) => ({ path: pageName(content), content })),
    suppressions: await collectSuppressions(tx),
    site: await collectSite(tx),
  }
}

const ONLY_ID = { select: { id: true } } as const

async function allPieces(tx: Tx, hidden: Hidden): Promise<Piece[]> {
  const rows = await tx.article.findMany({
    where: { editions: { some: { live: { not: 'NONE' } } } },
    ...ONLY_ID,
  })
  return await loadInChunks(idsOf(rows), (ids) => collectPieces(tx, ids, hidden))
}

function idsOf(rows: { id: string }[]): string[] {
  return rows.map(({ id }) => id)
}

function named<T extends { slug: string }>(folder: string, contents: T[]): Filed<T>[] {
  return contents.map((content) => ({ path: `${folder}/${content.slug}.json`, content }))
}

import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Bundle } from './bundle'
import { dateOf } from './day-of'
import { chunksOf } from './in-chunks'
import { insertArticles } from './insert-articles'
import { insertBoxes } from './insert-boxes'
import { insertEditions } from './insert-editions'
import { insertFacts } from './insert-facts'
import { insertMedia } from './insert-media'
import { insertSite } from './insert-site'
import { slugRows } from './slug-rows'

/** Writes the rows of a bundle that has been found whole and new, those leant on first. */
export async function insertBundle(tx: Tx, bundle: Bundle): Promise<void> {
  await insertMedia(tx, bundle)
  await insertPeople(tx, bundle)
  await insertSubjects(tx, bundle)
  for (const chunk of chunksOf(slugRows(bundle)))
    await tx.slug.createMany({ data: chunk.map(({ row }) => row) })
  await insertFacts(tx, bundle)
  await insertBoxes(tx, bundle)
  await insertArticles(tx, bundle)
  await insertEditions(tx, bundle)
  await insertPages(tx, bundle)
  await insertSite(tx, bundle.site)
  await tx.suppression.createMany({
    data: bundle.suppressions.map((one) => ({ ...one, opId: one.id })),
  })
}

async function insertPeople(tx: Tx, { people }: Bundle): Promise<void> {
  const all = people.map(({ content }) => content)
  await tx.person.createMany({
    data: all.map(({ id, kind, photoId }) => ({ id, kind, photoId: photoId ?? null })),
  })
  await tx.personText.createMany({
    data: all.flatMap(({ id: personId, texts }) =>
      Object.entries(texts).map(([locale, text]) => ({ personId, locale, ...text })),
    ),
  })
  await tx.post.createMany({
    data: all.flatMap(({ id: personId, posts }) =>
      posts.map(({ heldFrom, heldUntil, ...post }) => ({
        ...{ personId, ...post },
        heldFrom: dateOf(heldFrom),
        heldUntil: dateOf(heldUntil),
      })),
    ),
  })
}

async function insertSubjects(tx: Tx, { topics, series }: Bundle): Promise<void> {
  await tx.topic.createMany({
    data: topics.map(({ content: { id, name, description } }) => ({
      ...{ id, name },
      description: description ?? Prisma.DbNull,
    })),
  })
  await tx.series.createMany({
    data: series.map(({ content: { id, title, description } }) => ({
      ...{ id, title },
      description: description ?? Prisma.DbNull,
    })),
  })
}

async function insertPages(tx: Tx, { pages }: Bundle): Promise<void> {
  const all = pages.map(({ content }) => content)
  await tx.page.createMany({ data: all.map(({ id, position }) => ({ id, position })) })
  await tx.pageText.createMany({
    data: all.flatMap(({ id: pageId, texts }) =>
      Object.entries(texts).map(([locale, text]) => ({
        ...{ id: text.id, pageId, locale },
        ...{ title: text.title, body: text.body, updatedAt: text.updatedAt },
      })),
    ),
  })
}

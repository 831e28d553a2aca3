import type { Tx } from '@/lib/db/client'
import type { Bundle, Filed } from './bundle'
import { collectBoxes } from './collect-boxes'
import { collectEditions } from './collect-editions'
import { collectFacts } from './collect-facts'
import { collectMedia } from './collect-media'
import { collectPages } from './collect-pages'
import { collectPeople, collectSeries, collectTopics } from './collect-subjects'
import { differences } from './differences'
import type { Hidden } from './hidden'
import { loadInChunks } from './in-chunks'

/** What the newsroom has of a bundle already, and where the two differ. */
export type Comparison = { present: Set<string>; faults: string[] }

type Identified = { id: string }

export async function compareWithNewsroom(
  tx: Tx,
  bundle: Bundle,
  hidden: Hidden,
): Promise<Comparison> {
  const comparison: Comparison = { present: new Set(), faults: [] }
  const compare = async <T extends Identified>(
    files: Filed<T>[],
    collect: (ids: string[]) => Promise<Identified[]>,
  ) => {
    const ids = files.map(({ content }) => content.id)
    note(comparison, files, await loadInChunks(ids, collect))
  }
  await compare(bundle.media, (ids) => collectMedia(tx, ids))
  await compare(bundle.people, (ids) => collectPeople(tx, ids))
  await compare(bundle.topics, (ids) => collectTopics(tx, ids))
  await compare(bundle.series, (ids) => collectSeries(tx, ids))
  await compare(bundle.facts, (ids) => collectFacts(tx, ids))
  await compare(bundle.boxes, (ids) => collectBoxes(tx, ids, hidden.facts))
  await compare(identitiesOf(bundle), (ids) =>
    tx.article.findMany({
      where: { id: { in: ids } },
      select: { id: true, type: true, originalLocale: true },
    }),
  )
  await compare(shown(bundle, hidden), (ids) => collectEditions(tx, ids, hidden))
  await compare(bundle.pages, (ids) => collectPages(tx, ids))
  await noteUnpublished(tx, bundle, comparison, hidden)
  await noteSuppressions(tx, bundle, comparison, hidden)
  return comparison
}

function note(
  { present, faults }: Comparison,
  files: Filed<Identified>[],
  here: Identified[],
): void {
  const byId = new Map(here.map((one) => [one.id, one]))
  for (const { path, content } of files) {
    const twin = byId.get(content.id)
    if (!twin) continue
    present.add(content.id)
    faults.push(...differences(content, twin).map((fault) => `${path}: ${fault}`))
  }
}

/** What a piece is about stands in each publication too, and is compared there. */
function identitiesOf({ articles }: Bundle): Filed<Identified>[] {
  return articles.map(({ path, content: { id, type, originalLocale } }) => ({
    path,
    content: { id, type, originalLocale },
  }))
}

function shown({ editions }: Bundle, hidden: Hidden) {
  return editions.filter(({ content }) => !hidden.editions.has(content.id))
}

/** A draft of the newsroom is never made public by a bundle; what is withdrawn stays withdrawn. */
async function noteUnpublished(
  tx: Tx,
  { facts, editions }: Bundle,
  { present, faults }: Comparison,
  hidden: Hidden,
): Promise<void> {
  const files: Filed<Identified>[] = [...facts, ...editions]
  const left = files.filter(({ content }) => !present.has(content.id))
  const where = { id: { in: left.map(({ content }) => content.id) } }
  const rows = [
    ...(await tx.fact.findMany({ where, select: { id: true } })),
    ...(await tx.edition.findMany({ where, select: { id: true } })),
  ]
  const here = new Set(rows.map(({ id }) => id))
  for (const { path, content } of left.filter((file) => here.has(file.content.id))) {
    present.add(content.id)
    if (!hidden.editions.has(content.id)) faults.push(`${path}: id: is here and was never public`)
  }
}

/** What is public here is not taken from readers by a bundle: that is for an editor to do. */
async function noteSuppressions(
  tx: Tx,
  { suppressions }: Bundle,
  { present, faults }: Comparison,
  hidden: Hidden,
): Promise<void> {
  const rows = await tx.suppression.findMany({
    where: { id: { in: suppressions.map(({ id }) => id) } },
  })
  for (const { id } of rows) present.add(id)
  const where = { id: { in: suppressions.map(({ targetId }) => targetId) } }
  const facts = await tx.fact.findMany({ where, select: { id: true } })
  const media = await tx.media.findMany({ where, select: { id: true } })
  const known = [
    ...facts.filter(({ id }) => !hidden.facts.has(id)),
    ...media.filter(({ id }) => !hidden.media.has(id)),
  ]
  for (const { id } of known)
    faults.push(`suppressions.json: ${id} is suppressed there and known here`)
}

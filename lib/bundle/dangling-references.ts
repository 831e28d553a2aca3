import type { Tx } from '@/lib/db/client'
import type { Bundle } from './bundle'
import type { Hidden } from './hidden'
import { type Reference, type ReferenceKind, referencesOf } from './references'

/** What a bundle leans on and does not hold itself. What is suppressed is known to be gone. */
export function openReferences(bundle: Bundle): Reference[] {
  const known = new Set(namesIn(bundle))
  return referencesOf(bundle).filter((reference) => !known.has(nameOf(reference)))
}

/** Faults of those that the newsroom does not have either, nor suppresses. */
export async function danglingReferences(
  tx: Tx,
  bundle: Bundle,
  hidden: Hidden,
): Promise<string[]> {
  const gone = new Set([
    ...[...hidden.facts].map((id) => nameOf({ kind: 'fact', id })),
    ...[...hidden.media].map((id) => nameOf({ kind: 'picture', id })),
  ])
  const open = openReferences(bundle).filter((reference) => !gone.has(nameOf(reference)))
  const present = await namesInNewsroom(tx, open)
  return open.filter((reference) => !present.has(nameOf(reference))).map(toFault)
}

export function toFault({ path, place, kind, id }: Reference): string {
  return `${path}: ${place}: there is no ${kind} ${id}`
}

function nameOf({ kind, id }: Pick<Reference, 'kind' | 'id'>): string {
  return `${kind} ${id}`
}

function namesIn(bundle: Bundle): string[] {
  const { media, people, topics, series, facts, boxes, articles, editions, pages } = bundle
  const { suppressions } = bundle
  return [
    ...media.map(({ content }) => `picture ${content.id}`),
    ...people.map(({ content }) => `person ${content.id}`),
    ...topics.map(({ content }) => `topic ${content.id}`),
    ...series.map(({ content }) => `series ${content.id}`),
    ...facts.map(({ content }) => `fact ${content.id}`),
    ...facts.flatMap(({ content }) =>
      content.versions.map(({ id }) => `version ${content.id}/${id}`),
    ),
    ...boxes.map(({ content }) => `box ${content.id}`),
    ...boxes.flatMap(({ content }) => content.revisions.map(({ id }) => `box revision ${id}`)),
    ...articles.map(({ content }) => `article ${content.id}`),
    ...editions.map(({ content }) => `edition ${content.id}`),
    ...pages.map(({ content }) => `page ${content.id}`),
    ...suppressions.flatMap(({ targetId }) => [`fact ${targetId}`, `picture ${targetId}`]),
  ]
}

async function namesInNewsroom(tx: Tx, open: Reference[]): Promise<Set<string>> {
  const idsOf = (kind: ReferenceKind) =>
    open.filter((reference) => reference.kind === kind).map(({ id }) => id)
  const among = (kind: ReferenceKind) => ({
    where: { id: { in: idsOf(kind) } },
    select: { id: true },
  })
  const pairs = idsOf('version').map((pair) => pair.split('/').at(-1) ?? '')
  const versions = await tx.factVersion.findMany({
    where: { id: { in: pairs }, state: 'RELEASED' },
    select: { id: true, factId: true },
  })
  const named = (kind: ReferenceKind, rows: { id: string }[]) =>
    rows.map(({ id }) => nameOf({ kind, id }))
  return new Set([
    ...named('picture', await tx.media.findMany(among('picture'))),
    ...named('person', await tx.person.findMany(among('person'))),
    ...named('topic', await tx.topic.findMany(among('topic'))),
    ...named('series', await tx.series.findMany(among('series'))),
    ...named('fact', await tx.fact.findMany(among('fact'))),
    ...named('box', await tx.box.findMany(among('box'))),
    ...named('box revision', await tx.boxRevision.findMany(among('box revision'))),
    ...named('article', await tx.article.findMany(among('article'))),
    ...named('edition', await tx.edition.findMany(among('edition'))),
    ...named('page', await tx.page.findMany(among('page'))),
    ...versions.map(({ id, factId }) => `version ${factId}/${id}`),
  ])
}

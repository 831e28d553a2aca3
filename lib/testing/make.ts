import { randomUUID } from 'node:crypto'
import type { Body } from '@/lib/articles/body'
import { createArticle } from '@/lib/articles/create-article'
import type { EditionContent } from '@/lib/articles/edition-input'
import { publishEdition } from '@/lib/articles/publish-edition'
import { saveEdition } from '@/lib/articles/save-edition'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import type { Role } from '@/lib/db/generated/enums'
import type { ObservationInput, RecordFactInput } from '@/lib/facts/fact-input'
import type { Result } from '@/lib/result'

/** Takes the value of a step that a test does not expect to be refused. */
export function taken<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`)
  return result.value
}

export async function makeActor(role: Role = 'editor'): Promise<Actor> {
  const email = `${randomUUID()}@example.org`
  const user = await db().user.create({ data: { email, emailFolded: email, name: role, role } })
  return { userId: user.id, role }
}

export async function makePerson(name = 'Editorial desk'): Promise<string> {
  const person = await db().person.create({
    data: { kind: 'DESK', texts: { create: [{ locale: 'en', name }] } },
  })
  const slug = `desk-${person.id}`
  await db().slug.create({
    data: { kind: 'PERSON', locale: '', slug, targetId: person.id, isCurrent: true },
  })
  return person.id
}

export async function makeTopic(name = 'Trade'): Promise<{ topicId: string; slug: string }> {
  const { id: topicId } = await db().topic.create({ data: { name: { en: name } } })
  const slug = `topic-${topicId}`
  await db().slug.create({
    data: { kind: 'TOPIC', locale: '', slug, targetId: topicId, isCurrent: true },
  })
  return { topicId, slug }
}

export function bodyOf(...paragraphs: string[]): Body {
  return {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  }
}

export function contentOf(changes: Partial<EditionContent> = {}): EditionContent {
  return {
    title: 'Two shores',
    deck: 'One sea',
    body: bodyOf('Ships sail.'),
    byline: [],
    leadBoxId: null,
    slug: `two-shores-${randomUUID().slice(0, 8)}`,
    ...changes,
  }
}

export async function makeDraft(actor: Actor, changes: Partial<EditionContent> = {}) {
  const opId = randomUUID()
  const started = taken(await createArticle(actor, { opId, type: 'analysis', locale: 'en' }))
  const content = contentOf({ byline: [await makePerson()], ...changes })
  const saved = taken(
    await saveEdition(actor, {
      opId: randomUUID(),
      editionId: started.editionId,
      baseVersion: 0,
      content,
    }),
  )
  return { ...started, ...saved, content }
}

export async function makePublished(actor: Actor, changes: Partial<EditionContent> = {}) {
  const draft = await makeDraft(actor, changes)
  const { editionId, revisionId } = draft
  const published = taken(
    await publishEdition(actor, { opId: randomUUID(), editionId, revisionId, releases: [] }),
  )
  return { ...draft, ...published }
}

export function observationOf(millions: string): ObservationInput {
  return {
    value: {
      type: 'number',
      lo: `${millions}0000`.replace('.', ''),
      hi: `${millions}0000`.replace('.', ''),
      unit: 'USD',
      qualifier: 'EXACT',
      resolution: '10000',
    },
    reportedText: `${millions} million`,
    reporter: { en: 'Customs' },
    asOf: null,
    exactQuote: null,
    source: { title: 'Yearbook', publisher: null, url: null, publishedOn: null },
  }
}

export function factOf(changes: Partial<RecordFactInput> = {}): RecordFactInput {
  return {
    opId: randomUUID(),
    kind: 'INDICATOR',
    indicator: {
      key: `trade-${randomUUID()}`,
      kind: 'FLOW',
      unit: 'USD',
      label: { en: 'Trade turnover' },
      basis: null,
    },
    period: '2023',
    label: { en: 'Trade turnover' },
    status: 'SOURCED',
    observations: [observationOf('598.47')],
    ...changes,
  }
}

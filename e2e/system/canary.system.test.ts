import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articleHref } from '@/lib/articles/article-href'
import { publishEdition } from '@/lib/articles/publish-edition'
import { saveEdition } from '@/lib/articles/save-edition'
import { withdrawEdition } from '@/lib/articles/withdraw-edition'
import { db, disconnect } from '@/lib/db/client'
import { recordFact } from '@/lib/facts/record-fact'
import { reviseFact } from '@/lib/facts/revise-fact'
import { saveBox } from '@/lib/facts/save-box'
import {
  bodyOf,
  factOf,
  makeActor,
  makeDraft,
  makePublished,
  makeTopic,
  observationOf,
  taken,
} from '@/lib/testing/make'
import { canaryAddresses } from './canary-addresses'
import { joinDatabase, site } from './site'

/** Words and figures that stand only in what is not public. */
const CANARIES = ['kanareyka', '777123', '777,123', '777.123']

const REQUESTS: Record<string, string>[] = [
  {},
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
  { 'next-router-state-tree': '%5B%22%22%5D', 'next-url': '/en' },
  { 'x-middleware-subrequest': 'middleware', 'x-nextjs-data': '1' },
]

let slugs: { draft: string; changed: string; withdrawn: string; boxed: string }
/** Of a topic and a fact that no live piece carries. */
let hidden: { topic: string; fact: string }

beforeAll(async () => {
  await joinDatabase()
  const editor = await makeActor()
  const canary = { title: 'kanareyka', deck: 'kanareyka', body: bodyOf('kanareyka') }
  const draft = await makeDraft(editor, { ...canary, slug: name('draft') })

  const changed = await makePublished(editor, { slug: name('changed') })
  const { editionId, content } = changed
  const change = { ...content, ...canary }
  taken(
    await saveEdition(editor, { opId: randomUUID(), editionId, baseVersion: 1, content: change }),
  )

  const withdrawn = await makePublished(editor, { ...canary, slug: name('withdrawn') })
  const withdrawal = { opId: randomUUID(), editionId: withdrawn.editionId, reason: 'Taken back.' }
  taken(await withdrawEdition(editor, withdrawal))

  const { topicId, slug: topic } = await makeTopic('kanareyka')
  for (const { articleId } of [draft, withdrawn]) {
    await db().articleTopic.create({ data: { articleId, position: 0, topicId } })
  }
  const { factId } = taken(await recordFact(editor, factOf({ label: { en: 'kanareyka' } })))
  const { slug: fact } = await db().slug.findFirstOrThrow({ where: { targetId: factId } })
  hidden = { topic, fact }

  const boxed = await makeBoxed(name('boxed'))
  slugs = {
    draft: draft.content.slug,
    changed: content.slug,
    withdrawn: withdrawn.content.slug,
    boxed,
  }
})
afterAll(() => disconnect())

test('nothing that is not public is in any answer, at any address, however it is asked', async () => {
  for (const address of canaryAddresses({ slugs, hidden })) {
    const answers = await Promise.all(REQUESTS.map((headers) => answerTo(address, headers)))
    expect(answers.filter(({ text }) => CANARIES.some((one) => text.includes(one)))).toEqual([])
  }
})

test('the crawl does see what is public', async () => {
  const { text } = await answerTo(articleHref('en', slugs.boxed), {})
  expect(text).toContain('$598.47')
})

test('a topic and a fact that no live piece carries are not there', async () => {
  const nothing = await answerTo(articleHref('en', `never-${randomUUID()}`), {})
  for (const address of [`/en/topics/${hidden.topic}`, `/en/facts/${hidden.fact}`]) {
    expect(await answerTo(address, {})).toEqual({ ...nothing, address })
  }
})

test('a draft and an address that never was get the same bytes and headers', async () => {
  const draft = await answerTo(articleHref('en', slugs.draft), {})
  const nothing = await answerTo(articleHref('en', `never-${randomUUID()}`), {})
  expect(draft.status).toBe(404)
  expect(draft).toEqual({ ...nothing, address: draft.address })
})

/** A fact whose next version is proposed, in a box of a live piece that prints the released one. */
async function makeBoxed(slug: string): Promise<string> {
  const editor = await makeActor()
  const { factId, versionId } = taken(await recordFact(editor, factOf()))
  const form = 'KEY_FIGURES' as const
  const box = { opId: randomUUID(), boxId: null, baseNumber: 0, form, title: { en: 'In figures' } }
  const { boxId } = taken(await saveBox(editor, { ...box, factIds: [factId] }))
  const { editionId, revisionId } = await makeDraft(editor, { slug, leadBoxId: boxId })
  const publication = { opId: randomUUID(), editionId, revisionId, releases: [versionId] }
  taken(await publishEdition(editor, publication))
  const proposal = {
    opId: randomUUID(),
    factId,
    baseNumber: 1,
    reason: 'SOURCE_REVISED' as const,
    label: { en: 'kanareyka' },
    status: 'SOURCED' as const,
    observations: [observationOf('777123.00')],
  }
  taken(await reviseFact(editor, proposal))
  return slug
}

async function answerTo(address: string, headers: Record<string, string>) {
  const response = await fetch(site.SITE_URL + address, { headers, redirect: 'manual' })
  const kept = Object.fromEntries([...response.headers].filter(([header]) => header !== 'date'))
  const text = JSON.stringify(kept) + (await response.text())
  return { address, status: response.status, text }
}

function name(what: string): string {
  return `canary-${what}-${randomUUID().slice(0, 8)}`
}

import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { tags } from '@/lib/cache/tags'
import { decodeCursor } from '@/lib/cursor'
import { db } from '@/lib/db/client'
import { answerBox } from '@/lib/facts/answer-box'
import { answerFact } from '@/lib/facts/answer-fact'
import type { BoxForm } from '@/lib/facts/box-forms'
import type { RecordFactInput } from '@/lib/facts/fact-input'
import { listFacts } from '@/lib/facts/list-facts'
import { recordFact } from '@/lib/facts/record-fact'
import { releaseVersion } from '@/lib/facts/release-version'
import { reviseFact } from '@/lib/facts/revise-fact'
import { saveBox } from '@/lib/facts/save-box'
import { factOf, makeActor, makePublished, observationOf, taken } from '@/lib/testing/make'
import { listCiting, listStandingIn } from './list-citing'
import { withdrawEdition } from './withdraw-edition'

const slugOf = async (targetId: string) =>
  (await db().slug.findFirstOrThrow({ where: { targetId, isCurrent: true } })).slug

const kindAt = async (slug: string) => (await answerFact('en', slug)).kind

async function factAt(slug: string) {
  const answer = await answerFact('en', slug)
  if (answer.kind !== 'fact') throw new Error(`Nothing public at ${slug}`)
  return answer.fact
}

async function makeReleased(changes: Partial<RecordFactInput> = {}) {
  const editor = await makeActor()
  const { factId, versionId } = taken(await recordFact(editor, factOf(changes)))
  taken(await releaseVersion(editor, { opId: randomUUID(), versionId }))
  return { editor, factId, slug: await slugOf(factId) }
}

async function makePrinted(factIds: string[], form: BoxForm = 'KEY_FIGURES') {
  const editor = await makeActor()
  const box = { opId: randomUUID(), boxId: null, baseNumber: 0, title: { en: 'Trade' }, factIds }
  const { boxId } = taken(await saveBox(editor, { ...box, form }))
  const { editionId } = await makePublished(editor, { leadBoxId: boxId })
  return { editor, boxId, editionId, slug: await slugOf(boxId) }
}

const revision = (factId: string) => ({
  opId: randomUUID(),
  factId,
  baseNumber: 1,
  reason: 'SOURCE_REVISED' as const,
  label: { en: 'Trade turnover' },
  status: 'SOURCED' as const,
  observations: [observationOf('601.20')],
})

const withdraw = async (editionId: string) =>
  taken(
    await withdrawEdition(await makeActor(), {
      opId: randomUUID(),
      editionId,
      reason: 'The author asked for it.',
    }),
  )

async function rename(kind: 'FACT' | 'BOX', targetId: string): Promise<string> {
  const slug = `renamed-${randomUUID()}`
  await db().slug.updateMany({ where: { targetId }, data: { isCurrent: false } })
  await db().slug.create({ data: { kind, locale: '', slug, targetId, isCurrent: true } })
  return slug
}

describe('A reader finds at a fact’s address', () => {
  test('nothing while nobody live prints it, and the 404 leans on the address', async () => {
    const { slug } = await makeReleased()
    const answer = await answerFact('en', slug)
    expect(answer).toEqual({ kind: 'unknown', tags: [tags.sharedAddress('FACT', slug)] })
  })

  test('the fact once a live piece prints it, in every language, until the piece is withdrawn', async () => {
    const { factId, slug } = await makeReleased()
    const { editionId } = await makePrinted([factId])
    const fact = await factAt(slug)
    expect(fact.figure.value).toMatchObject({ amount: '$598.47', unit: 'm' })
    expect(fact.observations).toMatchObject([{ reportedText: '598.47 million' }])
    const inKazakh = await answerFact('kk', slug)
    expect(inKazakh).toMatchObject({ fact: { figure: { label: { lang: 'en' } } } })
    await withdraw(editionId)
    expect(await kindAt(slug)).toBe('unknown')
  })

  test('only what has been released: a proposed version shows nowhere', async () => {
    const { editor, factId, slug } = await makeReleased()
    await makePrinted([factId])
    const proposed = taken(await reviseFact(editor, revision(factId)))
    expect((await factAt(slug)).versions.map((one) => one.number)).toEqual([1])
    const { versionId } = proposed
    taken(await releaseVersion(editor, { opId: randomUUID(), versionId }))
    const fact = await factAt(slug)
    expect(fact.figure.value.amount).toBe('$601.20')
    expect(fact.versions.map(({ number, reason }) => [number, reason])).toEqual([
      [2, 'SOURCE_REVISED'],
      [1, 'FIRST'],
    ])
  })

  test('the way to its new address, in one step', async () => {
    const { factId, slug } = await makeReleased()
    await makePrinted([factId])
    const renamed = await rename('FACT', factId)
    const location = `/tr/facts/${renamed}`
    expect(await answerFact('tr', slug)).toMatchObject({ kind: 'moved', location })
    expect(await kindAt(renamed)).toBe('fact')
  })

  test('the other periods of its indicator that are public, and no others', async () => {
    const { indicator } = factOf()
    const [first, second, unseen] = [
      await makeReleased({ indicator, period: '2022' }),
      await makeReleased({ indicator, period: '2023' }),
      await makeReleased({ indicator, period: '2024' }),
    ]
    await makePrinted([first.factId, second.factId])
    const { siblings } = await factAt(first.slug)
    expect(siblings.map((one) => one.factId)).toEqual([second.factId])
    expect(await kindAt(unseen.slug)).toBe('unknown')
  })
})

test('A calculated value brings what it is calculated from to the readers', async () => {
  const [exports, imports] = [await makeReleased(), await makeReleased()]
  const formula = { op: 'sum' as const, of: [exports.factId, imports.factId] }
  const sum = await makeReleased({ kind: 'DERIVED', indicator: null, formula })
  const box = await makePrinted([sum.factId], 'TRADE_FLOW')

  const operands = [{ factId: exports.factId }, { factId: imports.factId }]
  expect((await factAt(sum.slug)).figure.formula).toMatchObject({ op: 'sum', operands })
  expect(await kindAt(exports.slug)).toBe('fact')
  const printed = await answerBox('en', box.slug)
  expect(printed).toMatchObject({
    kind: 'box',
    box: { form: 'TRADE_FLOW', figures: [{ formula: { op: 'sum', operands } }] },
  })
})

test('A formula over facts that are not on record is refused', async () => {
  const formula = { op: 'ratio' as const, of: [randomUUID(), randomUUID()] }
  const input = factOf({ kind: 'DERIVED', indicator: null, formula })
  const refused = await recordFact(await makeActor(), input)
  expect(refused).toEqual({ ok: false, error: { reason: 'unknown-operands' } })
})

test('A box shows figures as they were printed, and where it stands', async () => {
  const { editor, factId } = await makeReleased()
  const box = await makePrinted([factId])
  const { versionId } = taken(await reviseFact(editor, revision(factId)))
  taken(await releaseVersion(editor, { opId: randomUUID(), versionId }))
  const printed = await answerBox('az', box.slug)
  expect(printed).toMatchObject({ box: { figures: [{ value: { amount: '598,47' } }] } })

  const standing = await listStandingIn('az', box.boxId)
  expect(standing.here).toEqual([])
  expect(standing.elsewhere).toMatchObject([{ editionId: box.editionId, locale: 'en' }])
  expect((await listCiting('en', factId)).here).toMatchObject([{ editionId: box.editionId }])

  const renamed = await rename('BOX', box.boxId)
  const moved = { kind: 'moved', location: `/az/boxes/${renamed}` }
  expect(await answerBox('az', box.slug)).toMatchObject(moved)
  await withdraw(box.editionId)
  expect((await answerBox('az', renamed)).kind).toBe('unknown')
})

test('The fact base goes on page by page, and every fact stands in it once', async () => {
  const made = [await makeReleased(), await makeReleased(), await makeReleased()]
  await makePrinted(made.map((one) => one.factId))
  const seen: string[] = []
  let after: string | null = null
  do {
    const page = await listFacts('en', { after: after ? decodeCursor(after) : null, limit: 2 })
    seen.push(...page.facts.map(({ figure }) => figure.factId))
    after = page.older
  } while (after)
  expect(new Set(seen).size).toBe(seen.length)
  const newestFirst = made.map((one) => one.factId).toReversed()
  expect(seen.filter((id) => newestFirst.includes(id))).toEqual(newestFirst)
})

test('A release tells the fact’s pages at once and the lists of changes soon', async () => {
  const { factId } = await makeReleased()
  const changes = await db().cacheChange.findMany({ orderBy: { seq: 'desc' }, take: 2 })
  expect(changes.map(({ kind, tags: moved }) => [kind, moved])).toEqual([
    ['hard', [tags.fact(factId)]],
    ['soft', [tags.factChanges]],
  ])
})

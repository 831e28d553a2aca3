import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { factOf, makeActor, observationOf, taken } from '@/lib/testing/make'
import { recordFact } from './record-fact'
import { releaseVersion } from './release-version'
import { reviseFact } from './revise-fact'

const release = async (versionId: string, opId: string = randomUUID()) =>
  releaseVersion(await makeActor(), { versionId, opId })

const revision = (factId: string, baseNumber = 1) => ({
  opId: randomUUID(),
  factId,
  baseNumber,
  reason: 'BETTER_SOURCE' as const,
  label: { en: 'Trade turnover' },
  status: 'SOURCED' as const,
  observations: [observationOf('601.20')],
})

describe('recording a fact', () => {
  test('a fact is recorded once, with a proposed version that nobody sees yet', async () => {
    const author = await makeActor('author')
    const { factId, versionId } = taken(await recordFact(author, factOf()))
    const version = await db().factVersion.findUniqueOrThrow({ where: { id: versionId } })
    expect(version).toMatchObject({ number: 1, state: 'PROPOSED', reason: 'FIRST' })
    const fact = await db().fact.findUniqueOrThrow({ where: { id: factId } })
    expect(fact.currentVersionId).toBeNull()
    const observed = await db().observation.findFirstOrThrow({ where: { factId } })
    expect(observed.lo?.toFixed()).toBe('598470000')
  })

  test('sources that differ stand side by side and none is chosen', async () => {
    const rivals = [observationOf('598.47'), observationOf('529.40')]
    const input = factOf({ status: 'SOURCES_DIFFER', observations: rivals })
    const { versionId } = taken(await recordFact(await makeActor(), input))
    const version = await db().factVersion.findUniqueOrThrow({
      where: { id: versionId },
      include: { rivals: true },
    })
    expect(version.observationId).toBeNull()
    expect(version.rivals).toHaveLength(2)
  })

  test('of eight people who record one figure at once, one does and seven are shown it', async () => {
    const editor = await makeActor()
    const input = factOf()
    const results = await Promise.all(
      Array.from({ length: 8 }, () => recordFact(editor, { ...input, opId: randomUUID() })),
    )
    const recorded = results.flatMap((result) => (result.ok ? [result.value.factId] : []))
    expect(recorded).toHaveLength(1)
    const told = { ok: false, error: { reason: 'duplicate', factId: recorded[0] } }
    expect(results.filter((result) => !result.ok)).toEqual(Array(7).fill(told))
    const next = await recordFact(editor, { ...input, opId: randomUUID(), period: '2024' })
    expect(next.ok).toBe(true)
  })

  test('an indicator keeps its unit', async () => {
    const editor = await makeActor()
    const input = factOf()
    taken(await recordFact(editor, input))
    const inEuro = {
      ...factOf({ period: '2022' }),
      indicator: input.indicator && { ...input.indicator, unit: 'EUR' as const },
    }
    expect(await recordFact(editor, inEuro)).toEqual({
      ok: false,
      error: { reason: 'unit-differs', unit: 'USD' },
    })
  })

  test('a translator cannot propose; a retry records nothing twice', async () => {
    const translator = await makeActor('translator')
    expect(await recordFact(translator, factOf())).toEqual({
      ok: false,
      error: { reason: 'forbidden' },
    })
    const editor = await makeActor()
    const input = factOf()
    const [first, second] = await Promise.all([
      recordFact(editor, input),
      recordFact(editor, input),
    ])
    expect(taken(second)).toEqual(taken(first))
    expect(await db().fact.count({ where: { opId: input.opId } })).toBe(1)
  })
})

describe('releasing a version', () => {
  test('a released version is what the fact is from then on', async () => {
    const { factId, versionId } = taken(await recordFact(await makeActor(), factOf()))
    taken(await release(versionId))
    const fact = await db().fact.findUniqueOrThrow({ where: { id: factId } })
    expect(fact.currentVersionId).toBe(versionId)
    const change = await db().cacheChange.findFirst({ where: { tags: { has: `fact:${factId}` } } })
    expect(change?.kind).toBe('hard')
  })

  test('only editors release', async () => {
    const checker = await makeActor('checker')
    const { versionId } = taken(await recordFact(checker, factOf()))
    const refused = await releaseVersion(checker, { versionId, opId: randomUUID() })
    expect(refused).toEqual({ ok: false, error: { reason: 'forbidden' } })
  })

  test('an unknown version is refused, and so is one that is released already', async () => {
    expect(await release(randomUUID())).toEqual({ ok: false, error: { reason: 'not-found' } })
    const { versionId } = taken(await recordFact(await makeActor(), factOf()))
    taken(await release(versionId))
    expect(await release(versionId)).toEqual({ ok: false, error: { reason: 'already-released' } })
  })

  test('a retry gets the first answer, also when both arrive at once', async () => {
    const { versionId } = taken(await recordFact(await makeActor(), factOf()))
    const opId = randomUUID()
    const both = await Promise.all([release(versionId, opId), release(versionId, opId)])
    expect(both.every((result) => result.ok)).toBe(true)
  })

  test('an older proposal cannot take readers back', async () => {
    const editor = await makeActor()
    const { factId, versionId } = taken(await recordFact(editor, factOf()))
    const second = taken(await reviseFact(editor, revision(factId)))
    taken(await release(second.versionId))
    expect(await release(versionId)).toEqual({
      ok: false,
      error: { reason: 'superseded', number: 2 },
    })
  })

  test('a released version cannot be rewritten', async () => {
    const { versionId } = taken(await recordFact(await makeActor(), factOf()))
    taken(await release(versionId))
    const rewrite = db().factVersion.update({ where: { id: versionId }, data: { status: 'STALE' } })
    await expect(rewrite).rejects.toThrow(/append-only/)
  })
})

describe('revising a fact', () => {
  test('of two proposals on one version the second is refused', async () => {
    const editor = await makeActor()
    const { factId } = taken(await recordFact(editor, factOf()))
    const both = await Promise.all([
      reviseFact(editor, revision(factId)),
      reviseFact(editor, revision(factId)),
    ])
    expect(both.filter((result) => result.ok)).toHaveLength(1)
    expect(both.find((result) => !result.ok)).toEqual({
      ok: false,
      error: { reason: 'stale', number: 2 },
    })
  })

  test('an unknown fact and a translator are refused; a retry proposes once', async () => {
    const editor = await makeActor()
    const unknown = await reviseFact(editor, revision(randomUUID()))
    expect(unknown).toEqual({ ok: false, error: { reason: 'not-found' } })
    const { factId } = taken(await recordFact(editor, factOf()))
    const translator = await reviseFact(await makeActor('translator'), revision(factId))
    expect(translator).toEqual({ ok: false, error: { reason: 'forbidden' } })
    const input = revision(factId)
    expect(await reviseFact(editor, input)).toEqual(await reviseFact(editor, input))
    expect(await db().factVersion.count({ where: { factId } })).toBe(2)
  })
})

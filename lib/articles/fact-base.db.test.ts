import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import type { DeskFigure } from '@/lib/facts/desk-figure'
import { getDeskSource } from '@/lib/facts/desk-source'
import type { FactFilter } from '@/lib/facts/fact-filter'
import type { RecordFactInput } from '@/lib/facts/fact-input'
import { getDeskFact } from '@/lib/facts/get-desk-fact'
import { listSources } from '@/lib/facts/list-sources'
import { openFact } from '@/lib/facts/open-fact'
import { recordFact } from '@/lib/facts/record-fact'
import { releaseVersion } from '@/lib/facts/release-version'
import { reviseFact } from '@/lib/facts/revise-fact'
import { saveBox } from '@/lib/facts/save-box'
import { saveIndicator } from '@/lib/facts/save-indicator'
import { saveSource } from '@/lib/facts/save-source'
import { factOf, makeActor, makePublished, observationOf, taken } from '@/lib/testing/make'
import { listFactBase } from './list-fact-base'
import { listUses } from './list-uses'

async function recorded(changes: Partial<RecordFactInput> = {}) {
  return taken(await recordFact(await makeActor(), factOf(changes)))
}

async function found(filter: FactFilter): Promise<string[]> {
  const { facts } = await listFactBase('en', filter, null)
  return facts.map((fact: DeskFigure) => fact.factId)
}

const agreement = (parties: string[]) => ({
  kind: 'AGREEMENT' as const,
  indicator: null,
  details: { form: 'TREATY' as const, place: null, parties },
})

test('A checker finds facts by words of any language, by kind, country and state', async () => {
  const word = randomUUID().slice(0, 8)
  const turnover = await recorded({ label: { en: `Turnover ${word}`, az: 'Dövriyyə' } })
  const treaty = await recorded({ label: { en: `Treaty ${word}` }, ...agreement(['KZ', 'TM']) })
  const claim = await recorded({
    label: { en: `Claim ${word}` },
    status: 'AUTHOR_STATEMENT',
    observations: [{ ...observationOf('1.00'), source: null }],
  })
  const ids = [claim, treaty, turnover].map((fact) => fact.factId)
  expect(await found({ q: word })).toEqual(ids)
  expect(await found({ q: `dövriyyə ${word}` })).toEqual([turnover.factId])
  expect(await found({ q: word, kind: 'AGREEMENT' })).toEqual([treaty.factId])
  expect(await found({ q: word, country: 'TM' })).toEqual([treaty.factId])
  expect(await found({ q: word, state: 'no-source' })).toEqual([claim.factId])
  expect(await found({ q: word, state: 'proposed' })).toEqual(ids)
  expect(await found({ q: `${word}%` })).toEqual([])
  expect(await found({ q: word, topic: randomUUID() })).toEqual([])
})

test('Details change with a version; what was released says so only once that is released', async () => {
  const editor = await makeActor()
  const treaty = await recorded(agreement(['KZ']))
  const { factId, versionId } = treaty
  taken(await releaseVersion(editor, { opId: randomUUID(), versionId }))
  const { kind: _, indicator: __, period: ___, ...statement } = factOf()
  const change = { ...statement, factId, baseNumber: 1, reason: 'OUR_ERROR' as const }
  const { details } = agreement(['KZ', 'AZ'])
  taken(await reviseFact(editor, { ...change, opId: randomUUID(), details }))
  const stored = async () => (await db().readerFact.findUnique({ where: { id: factId } }))?.details
  taken(await openFact(editor, { factId }))
  expect(await stored()).toMatchObject({ parties: ['KZ'] })
  const desk = await getDeskFact(factId, 'en')
  expect(desk?.figure.nature.details).toMatchObject({ parties: ['KZ', 'AZ'] })
  const proposed = desk?.versions[0]?.id ?? ''
  taken(await releaseVersion(editor, { opId: randomUUID(), versionId: proposed }))
  expect(await stored()).toMatchObject({ parties: ['KZ', 'AZ'] })

  const flow = { from: 'KZ', to: 'AZ' }
  const wrong = { ...change, opId: randomUUID(), baseNumber: 2, details: flow }
  const misfit = { ok: false, error: { reason: 'details-do-not-fit' } }
  expect(await reviseFact(editor, wrong)).toEqual(misfit)
})

test('A calculated fact is never calculated from itself', async () => {
  const editor = await makeActor()
  const [one, two] = [await recorded(), await recorded()]
  const formula = { op: 'sum' as const, of: [one.factId, two.factId] }
  const sum = await recorded({ kind: 'DERIVED', indicator: null, formula })
  const { kind: _, indicator: __, period: ___, ...statement } = factOf()
  const of = [one.factId, sum.factId]
  const refused = await reviseFact(editor, {
    ...{ ...statement, opId: randomUUID(), factId: sum.factId, baseNumber: 1 },
    ...{ reason: 'REDEFINED', formula: { op: 'sum', of } },
  })
  expect(refused).toEqual({ ok: false, error: { reason: 'unknown-operands' } })
})

test('A box takes another form where its facts fit, else it names those that do not', async () => {
  const editor = await makeActor()
  const [turnover, treaty] = [await recorded(), await recorded(agreement(['KZ']))]
  const box = { opId: randomUUID(), boxId: null, baseNumber: 0, title: { en: 'In figures' } }
  const factIds = [turnover.factId, treaty.factId]
  const made = taken(await saveBox(editor, { ...box, form: 'KEY_FIGURES', factIds }))
  const next = { ...box, opId: randomUUID(), boxId: made.boxId, baseNumber: 1 }
  const refused = await saveBox(editor, { ...next, form: 'AGREEMENTS', factIds })
  const reason = 'form-does-not-fit'
  expect(refused).toEqual({ ok: false, error: { reason, factIds: [turnover.factId] } })
  taken(await saveBox(editor, { ...next, form: 'AGREEMENTS', factIds: [treaty.factId] }))
  const forms = await db().boxRevision.findMany({
    where: { boxId: made.boxId },
    orderBy: { number: 'asc' },
  })
  expect(forms.map(({ form }) => form)).toEqual(['KEY_FIGURES', 'AGREEMENTS'])
})

test('The same source is one row, and an editor puts its name right for all facts', async () => {
  const editor = await makeActor()
  const title = `Yearbook ${randomUUID()}`
  const source = { title, publisher: null, url: null, publishedOn: null }
  const observations = [{ ...observationOf('2.00'), source }]
  const [one, two] = [await recorded({ observations }), await recorded({ observations })]
  const { sources } = await listSources(title, null)
  expect(sources).toMatchObject([{ title, facts: 2 }])
  const kept = await getDeskSource(sources[0]?.id ?? '')
  if (!kept) throw new Error('No source')
  const { sourceId, version: base, ...words } = kept
  const next = { ...words, sourceId, base, title: `${title}, second edition` }
  taken(await saveSource(editor, next))
  const desk = await getDeskFact(one.factId, 'en')
  expect(desk?.versions[0]?.observations[0]?.source?.title).toBe(next.title)
  const moved = await db().cacheChange.findFirst({ orderBy: { seq: 'desc' } })
  expect(moved?.tags.sort()).toEqual([one, two].map(({ factId }) => `fact:${factId}`).sort())
  const late = { ok: false, error: { reason: 'stale' } }
  expect(await saveSource(editor, { ...next, title: 'Late' })).toEqual(late)
  const checker = await makeActor('checker')
  expect(await saveSource(checker, next)).toMatchObject({ error: { reason: 'forbidden' } })
})

test('An editor names an indicator for all its periods', async () => {
  const editor = await makeActor()
  const { factId } = await recorded()
  const { indicator } = (await getDeskFact(factId, 'en')) ?? {}
  if (!indicator) throw new Error('No indicator')
  const { id: indicatorId, version: base, kind } = indicator
  const next = { indicatorId, base, kind, label: { en: 'Turnover' }, basis: { en: 'By customs' } }
  taken(await saveIndicator(editor, next))
  const desk = await getDeskFact(factId, 'en')
  expect(desk?.indicator).toMatchObject({ label: next.label, basis: next.basis })
  const author = await makeActor('author')
  expect(await saveIndicator(author, next)).toMatchObject({ error: { reason: 'forbidden' } })
})

test('A fact says where it stands: its boxes’ pieces, drafts and public ones', async () => {
  const editor = await makeActor()
  const { factId, versionId } = await recorded()
  taken(await releaseVersion(editor, { opId: randomUUID(), versionId }))
  const form = 'KEY_FIGURES' as const
  const box = { opId: randomUUID(), boxId: null, baseNumber: 0, form, title: { en: 'Trade' } }
  const { boxId } = taken(await saveBox(editor, { ...box, factIds: [factId] }))
  const piece = await makePublished(editor, { leadBoxId: boxId })
  const uses = await listUses(editor, { kind: 'FACT', id: factId, boxIds: [boxId] })
  expect(uses.map(({ articleId }) => articleId)).toEqual([piece.articleId])
  const author = await makeActor('author')
  expect(await listUses(author, { kind: 'FACT', id: factId, boxIds: [boxId] })).toEqual([])
})

import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { FactDetails } from './fact-details'
import { type RecordFactInput, recordFactInput, saveBoxInput } from './fact-input'

type Kind = RecordFactInput['kind']

const AGREEMENT = { form: 'TREATY', place: { en: 'Baku' }, parties: ['AZ', 'KZ'] } as const
const QUOTATION = { speaker: { en: 'A minister' }, post: null, occasion: null, language: 'ru' }
const PLACE = { place: { en: 'Aktau' } }
const FLOW = { from: 'KZ', to: 'AZ' }
const SUM = { op: 'sum', of: [randomUUID(), randomUUID()] }

const input = (kind: Kind, changes: object) => ({
  opId: randomUUID(),
  kind,
  indicator: null,
  period: '2023',
  label: { en: 'A claim' },
  status: 'UNVERIFIED',
  observations: [
    {
      value: { type: 'text', text: { en: 'As it was said' } },
      reportedText: 'As it was said',
      reporter: { en: 'A reporter' },
      asOf: null,
      exactQuote: null,
      source: null,
    },
  ],
  ...changes,
})

const isTaken = (kind: Kind, changes: object) =>
  recordFactInput.safeParse(input(kind, changes)).success

describe('a fact carries the details of its kind and no other', () => {
  test.each<[Kind, FactDetails | object | null, boolean]>([
    ['AGREEMENT', AGREEMENT, true],
    ['AGREEMENT', null, false],
    ['AGREEMENT', PLACE, false],
    ['QUOTATION', QUOTATION, true],
    ['QUOTATION', null, false],
    ['QUOTATION', FLOW, false],
    ['EVENT', PLACE, true],
    ['EVENT', null, true],
    ['EVENT', AGREEMENT, false],
    ['STATEMENT', FLOW, true],
    ['STATEMENT', null, true],
    ['STATEMENT', PLACE, false],
    ['TITLE', null, true],
    ['TITLE', FLOW, false],
    ['STATEMENT', { from: 'Kazakhstan', to: 'AZ' }, false],
    ['AGREEMENT', { ...AGREEMENT, form: 'HANDSHAKE' }, false],
  ])('%s with %o: %s', (kind, details, expected) => {
    expect(isTaken(kind, { details })).toBe(expected)
  })
})

describe('a calculated value says how', () => {
  test.each<[Kind, object | null, boolean]>([
    ['DERIVED', SUM, true],
    ['DERIVED', null, false],
    ['STATEMENT', SUM, false],
    ['DERIVED', { op: 'sum', of: [randomUUID()] }, false],
    ['DERIVED', { op: 'guess', of: SUM.of }, false],
  ])('%s with %o: %s', (kind, formula, expected) => {
    expect(isTaken(kind, { formula })).toBe(expected)
  })
})

test('a fact may come without details, a box never without a form', () => {
  expect(isTaken('STATEMENT', {})).toBe(true)
  const box = { opId: randomUUID(), boxId: null, baseNumber: 0, title: { en: 'Box' } }
  const whole = { ...box, factIds: [randomUUID()], form: 'TIMELINE' }
  expect(saveBoxInput.safeParse(whole).success).toBe(true)
  expect(saveBoxInput.safeParse({ ...whole, form: undefined }).success).toBe(false)
  expect(saveBoxInput.safeParse({ ...whole, form: 'PIE' }).success).toBe(false)
})

import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { deskFactInput } from '@/lib/facts/desk-fact-input'
import { factOf } from '@/lib/testing/make'
import { EMPTY_NATURE, type NatureDraft, readNature } from './nature-draft'

const { label, status, observations } = factOf()
const operands = [randomUUID(), randomUUID()]

/** What the form would send, as the command takes it. */
function recorded(draft: Partial<NatureDraft>) {
  const { nature, ...rest } = { ...EMPTY_NATURE, ...draft }
  const read = readNature({ nature, ...rest }, 'number')
  if (!read.ok) return read.error
  const typed = { opId: randomUUID(), label, status, observations, period: '2023' }
  return deskFactInput.parse({ ...typed, nature, measures: 'FLOW', ...read.value })
}

test('An agreement has its kind of document, its place and its parties', () => {
  const draft = {
    nature: 'AGREEMENT',
    form: 'TREATY',
    place: { en: 'Aktau' },
    parties: ['AZ', 'KZ'],
  }
  expect(recorded(draft as Partial<NatureDraft>)).toMatchObject({
    kind: 'AGREEMENT',
    indicator: null,
    details: { form: 'TREATY', place: { en: 'Aktau' }, parties: ['AZ', 'KZ'] },
  })
})

test('A quotation names who spoke, and is not taken without', () => {
  expect(recorded({ nature: 'QUOTATION' })).toBe('speaker')
  expect(
    recorded({ nature: 'QUOTATION', speaker: { en: 'A minister' }, language: 'kk' }),
  ).toMatchObject({
    kind: 'QUOTATION',
    details: { speaker: { en: 'A minister' }, post: null, occasion: null, language: 'kk' },
  })
})

test('A calculated fact says of which facts, and of two at least', () => {
  expect(recorded({ nature: 'DERIVED', operands: operands.slice(1) })).toBe('operands')
  expect(recorded({ nature: 'DERIVED', op: 'difference', operands })).toMatchObject({
    kind: 'DERIVED',
    indicator: null,
    formula: { op: 'difference', of: operands },
  })
})

test('A flow goes from one country to another; half a flow is not taken', () => {
  expect(recorded({ from: 'KZ' })).toBe('flow')
  expect(recorded({ from: 'KZ', to: 'KZ' })).toBe('flow')
  expect(recorded({ from: 'KZ', to: 'AZ' })).toMatchObject({
    kind: 'INDICATOR',
    details: { from: 'KZ', to: 'AZ' },
  })
})

test('An event may have a place', () => {
  const read = readNature({ ...EMPTY_NATURE, place: { en: 'Baku' } }, 'date')
  expect(read).toEqual({ ok: true, value: { details: { place: { en: 'Baku' } }, formula: null } })
})

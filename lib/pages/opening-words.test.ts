import { expect, test } from 'vitest'
import { bodyOf } from '@/lib/testing/make'
import { openingWords } from './opening-words'

test('A short first paragraph is said whole', () => {
  expect(openingWords(bodyOf('Who we are.', 'And more.'))).toBe('Who we are.')
})

test('A long one ends after a whole word', () => {
  const opening = openingWords(bodyOf('word '.repeat(100).trim()))
  expect(opening.length).toBeLessThanOrEqual(160)
  expect(opening).toMatch(/^(?:word )+word…$/)
})

test('One endless word is cut where it must be', () => {
  expect(openingWords(bodyOf('x'.repeat(300)))).toBe(`${'x'.repeat(159)}…`)
})

test('A page without a paragraph has no opening', () => {
  expect(openingWords({ type: 'doc', content: [] })).toBe('')
})

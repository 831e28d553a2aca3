import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LOCALES } from '@/lib/i18n/locale'
import { CASES } from './cases/cases'
import { findFigures } from './find-figures'
import type { Span } from './span'

const TEXTS = 1_000
const PATIENCE = 60_000

describe.each(LOCALES)('In %s', (locale) => {
  test.each(CASES[locale])('"%s" says %s', (text, expected) => {
    expect(
      findFigures(text, locale)
        .map((span) => summary(text, span))
        .join(' | '),
    ).toBe(expected)
  })

  test(
    'any text is read to its end: spans lie in it, in order, apart unless one is quoted',
    () => {
      const pieces = CASES[locale].flatMap(([text]) => text.split(/(?=[\s\d-])/))
      const prose = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })))
      fc.assert(
        fc.property(
          prose.map((parts) => parts.join('')),
          (text) => {
            expect(isWellSet(findFigures(text, locale), text.length)).toBe(true)
          },
        ),
        { numRuns: TEXTS },
      )
    },
    PATIENCE,
  )
})

/** In order, within the text, apart from each other or whole inside a quotation. */
function isWellSet(spans: readonly Span[], length: number): boolean {
  return spans.every(({ start, end, kind }, index) => {
    const next = spans[index + 1]
    const isHeld = next && kind === 'quotation' && next.start > start && next.end < end
    const isApart = !next || next.start >= end || isHeld
    return start >= 0 && start < end && end <= length && isApart
  })
}

/** "[598,47 mln dollara] money 598470000 USD about": what a case of the tables says. */
function summary(text: string, { start, end, kind, value }: Span): string {
  const words = typeof value === 'string' ? [value] : Object.values(value).filter(isSaid)
  const said = kind === 'quotation' || kind === 'relative-date' ? [] : words
  return [`[${text.slice(start, end)}]`, kind, ...said].join(' ')
}

function isSaid(value: unknown): boolean {
  return value !== null && value !== 'exact'
}

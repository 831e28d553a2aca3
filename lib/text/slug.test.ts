import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CASES } from '@/lib/i18n/cases/cases'
import { LOCALES } from '@/lib/i18n/locale'
import { slug } from './slug'

describe('An address is readable in Latin letters', () => {
  describe.each(LOCALES)('in %s', (locale) => {
    test.each(CASES[locale].slugs)('%s', (text, expected) => {
      expect(slug(locale, text)).toBe(expected)
    })
  })

  test('a long headline ends at a word, within 80 characters', () => {
    const words = 'qarsiliqli '.repeat(12)
    expect(slug('az', words)).toBe(Array(7).fill('qarsiliqli').join('-'))
    expect(slug('az', 'a'.repeat(90))).toHaveLength(80)
  })

  test('whatever is typed, only a–z, 0–9 and single hyphens come out, and again the same', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 })
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), text, (locale, typed) => {
        const made = slug(locale, typed)
        expect(made).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
        expect(made.length).toBeLessThanOrEqual(80)
        expect(slug(locale, made)).toBe(made)
      }),
    )
  })
})

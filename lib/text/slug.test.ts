import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { slug } from './slug'

const CASES: [Locale, string, string][] = [
  [
    'az',
    'Azərbaycan–Qazaxıstan əlaqələri: yeni mərhələ',
    'azerbaycan-qazaxistan-elaqeleri-yeni-merhele',
  ],
  ['az', 'İlham … Işıqlı', 'ilham-isiqli'],
  ['az', 'Çöldə üç ağ şaxə', 'colde-uc-ag-saxe'],
  ['tr', 'Türkiye’nin İstanbul', 'turkiyenin-istanbul'],
  ['ru', 'съезд, щука, новый', 'sezd-shchuka-novyy'],
  ['ru', 'Ёлка в Хабаровске', 'elka-v-khabarovske'],
  [
    'kk',
    'Қазақстан мен Әзірбайжан: ұлттық қауіпсіздік',
    'qazaqstan-men-azirbayzhan-ulttyq-qauipsizdik',
  ],
  ['kk', 'Өнеркәсіп үні, һәм ғылым', 'onerkasip-uni-ham-gylym'],
  ['en', 'It’s 598.47 million, isn’t it?', 'its-598-47-million-isnt-it'],
  ['en', '…', ''],
]

describe('An address is readable in Latin letters', () => {
  test.each(CASES)('%s: %s', (locale, text, expected) => {
    expect(slug(locale, text)).toBe(expected)
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

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatMeasure, formatMoney, formatPercent } from '@/lib/i18n/format-amount'
import { formatFormalDate, formatIsoDate } from '@/lib/i18n/format-date'
import { formatDateRange } from '@/lib/i18n/format-date-range'
import { formatNumber } from '@/lib/i18n/format-number'
import { formatNumberRange } from '@/lib/i18n/format-number-range'
import { formatOrdinal } from '@/lib/i18n/format-ordinal'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { type Measure, MONEY_SIGNS } from '@/lib/i18n/measures.data'
import { findFigures } from './find-figures'

/** What spans call the units that pages print. */
const UNITS = {
  ...{ METRE: 'm', KILOMETRE: 'km', SQUARE_KILOMETRE: 'km2', HECTARE: 'ha', KILOGRAM: 'kg' },
  ...{ TONNE: 'tonne', LITRE: 'litre', CUBIC_METRE: 'm3', BARREL: 'barrel', CONTAINER_UNIT: 'teu' },
  ...{ KILOVOLT: 'kv', KILOWATT: 'kw', MEGAWATT: 'mw', GIGAWATT: 'gw', KILOWATT_HOUR: 'kwh' },
  ...{ MEGAWATT_HOUR: 'mwh', GIGAWATT_HOUR: 'gwh', TERAWATT_HOUR: 'twh', CELSIUS: 'celsius' },
  ...{ KILOMETRE_PER_HOUR: 'km/h', SECOND: 'second', MINUTE: 'minute', HOUR: 'hour', DAY: 'day' },
  ...{ WEEK: 'week', MONTH: 'month', YEAR: 'year' },
} as const satisfies Record<Measure, string>
const MEASURE_KEYS = Object.keys(UNITS) as Measure[]
const CURRENCIES = Object.keys(MONEY_SIGNS)

/** Whole amounts and amounts with two digits that count. */
const amount = fc
  .tuple(fc.integer({ min: 2, max: 999_999_999 }), fc.constantFrom('', '.5', '.47'))
  .map(([whole, fraction]) => `${whole}${fraction}`)
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const precise = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([iso, length]) => iso.slice(0, length))

/** The one value that a text says, with nothing of the text left over. */
function read(locale: Locale, text: string) {
  const [span, ...more] = findFigures(text, locale)
  const isWhole = span?.start === 0 && span.end === text.length && more.length === 0
  return isWhole ? span.value : { text, found: [span, ...more] }
}

function holds<T>(values: fc.Arbitrary<T>, check: (value: T) => void) {
  fc.assert(fc.property(values, check), { numRuns: 200 })
}

describe.each(LOCALES)('What pages print in %s is read as it was meant:', (locale) => {
  test('a number', () => {
    holds(fc.integer({ min: 10_000, max: 999_999_999 }), (n) => {
      expect(read(locale, formatNumber(locale, n))).toMatchObject({ n: String(n), unit: null })
    })
  })

  test('a sum of money, in full', () => {
    holds(fc.tuple(amount, fc.constantFrom(...CURRENCIES)), ([value, currency]) => {
      const text = formatMoney(locale, { value, currency })
      expect(read(locale, text)).toMatchObject({ n: value, currency })
    })
  })

  test('a sum of money, in millions', () => {
    holds(
      fc.tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(...CURRENCIES)),
      ([n, currency]) => {
        const text = formatMoney(locale, { value: `${n}470000`, currency, compact: true })
        expect(read(locale, text)).toMatchObject({ n: `${n}470000`, currency })
      },
    )
  })

  test('per cent', () => {
    holds(amount, (value) => {
      expect(read(locale, formatPercent(locale, value))).toMatchObject({
        n: value,
        unit: 'percent',
      })
    })
  })

  test('a measure', () => {
    holds(fc.tuple(amount, fc.constantFrom(...MEASURE_KEYS)), ([value, unit]) => {
      const text = formatMeasure(locale, { value, unit })
      expect(read(locale, text)).toMatchObject({ n: value, unit: UNITS[unit] })
    })
  })

  test('a range of measures', () => {
    const ends = fc.tuple(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 1, max: 999 }))
    holds(fc.tuple(ends, fc.constantFrom(...MEASURE_KEYS)), ([[lo, more], unit]) => {
      const text = formatNumberRange(locale, { lo, hi: lo + more, unit })
      const value = { n: String(lo), n_to: String(lo + more), unit: UNITS[unit] }
      expect(read(locale, text)).toMatchObject(value)
    })
  })

  test('a date to its precision, a document’s date', () => {
    holds(precise, (iso) => {
      expect(read(locale, formatIsoDate(locale, iso))).toBe(iso)
      expect(read(locale, formatFormalDate(locale, iso))).toBe(iso)
    })
  })

  test('a period', () => {
    holds(fc.tuple(day, day, fc.constantFrom(4, 7, 10)), ([one, other, length]) => {
      const [from = '', to = ''] = [one, other].map((iso) => iso.slice(0, length)).sort()
      const expected = from === to ? from : { from, to }
      expect(read(locale, formatDateRange(locale, from, to))).toEqual(expected)
    })
  })

  test('an ordinal', () => {
    holds(fc.integer({ min: 1, max: 999 }), (n) => {
      const text = `${formatOrdinal(locale, n)} X`
      expect(findFigures(text, locale)).toMatchObject([
        { kind: 'ordinal', value: { n: String(n) } },
      ])
    })
  })
})

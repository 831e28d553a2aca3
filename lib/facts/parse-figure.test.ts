import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFigure } from './parse-figure'

test.each([
  ['az', '598,47 mln', '598470000', '598470000', '10000'],
  ['az', '598,47 milyon', '598470000', '598470000', '10000'],
  ['en', '598.47 million', '598470000', '598470000', '10000'],
  ['en', '102.20 m', '102200000', '102200000', '10000'],
  ['az', '1.234', '1234', '1234', '1'],
  ['en', '1,234.5', '1234.5', '1234.5', '0.1'],
  ['az', '205 000', '205000', '205000', '1'],
  ['az', '3–4 mlrd.', '3000000000', '4000000000', '1000000000'],
  ['az', '598,47 mln $', '598470000', '598470000', '10000'],
  ['en', '$598.47 m', '598470000', '598470000', '10000'],
  ['en', '6.5%', '6.5', '6.5', '0.1'],
  ['en', '182', '182', '182', '1'],
  ['az', '−0,5', '-0.5', '-0.5', '0.1'],
  ['az', '150 min', '150000', '150000', '1000'],
] as const)('in %s, "%s" is read as printed', (locale, text, lo, hi, resolution) => {
  expect(parseFigure(locale, text)).toEqual({ lo, hi, resolution })
})

test.each(['', 'about 5', '1,2,3', '5 apples', '1.2.3 mln', '12,', '1–2–3', 'mln'])(
  '"%s" is refused rather than guessed',
  (text) => {
    expect(parseFigure('az', text)).toBeNull()
  },
)

test('every decimal keeps all its digits', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 15n }), fc.nat(6), (whole, decimals) => {
      const fraction = decimals > 0 ? `,${'7'.repeat(decimals)}` : ''
      const expected = `${whole}${fraction.replace(',', '.')}`
      expect(parseFigure('az', `${whole}${fraction}`)?.lo).toBe(expected)
    }),
  )
})

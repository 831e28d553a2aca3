import { expect, test } from 'vitest'
import { formatNumber } from './format-number'

test.each([
  ['az', '1234567.89', '1.234.567,89'],
  ['en', '1234567.89', '1,234,567.89'],
  ['ru', '1234567.89', '1\u00a0234\u00a0567,89'],
  ['tr', '1234567.89', '1.234.567,89'],
  ['kk', '1234567.89', '1\u00a0234\u00a0567,89'],
  ['az', '598.47', '598,47'],
  ['en', '12345678901234567890.12345', '12,345,678,901,234,567,890.12345'],
] as const)('%s writes %s as %s, digit for digit', (locale, value, expected) => {
  expect(formatNumber(locale, value)).toBe(expected)
})

import { expect, test } from 'vitest'
import { unicodeRange } from './unicode-range'

test.each([
  ['a', 'U+61'],
  ['cab', 'U+61-63'],
  ['əaaƏ', 'U+61,U+18F,U+259'],
  ['01Ққ', 'U+30-31,U+49A-49B'],
])('the letters %s are the range %s', (letters, range) => {
  expect(unicodeRange(letters)).toBe(range)
})

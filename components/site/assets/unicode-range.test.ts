import { expect, test } from 'vitest'
import { lettersOf, unicodeRange } from './unicode-range'

test.each([
  ['a', 'U+61'],
  ['cab', 'U+61-63'],
  ['əaaƏ', 'U+61,U+18F,U+259'],
  ['01Ққ', 'U+30-31,U+49A-49B'],
])('the letters %s are the range %s', (letters, range) => {
  expect(unicodeRange(letters)).toBe(range)
})

test('a range is spelt out in letters', () => {
  expect(lettersOf('U+41-43,U+0131')).toBe('ABCı')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeCursor, encodeCursor } from './cursor'

const PLACE = { micros: 1_795_514_400_123_456n, id: '019abcde-0000-7000-8000-0123456789ab' }

test('A place in a list survives its way through an address', () => {
  const micros = fc.bigInt({ min: 0n, max: 253_402_300_799_999_999n })
  fc.assert(
    fc.property(micros, fc.uuid(), (moment, id) => {
      const text = encodeCursor({ micros: moment, id })
      expect(text).toBe(encodeURIComponent(text))
      expect(decodeCursor(text)).toEqual({ micros: moment, id })
    }),
  )
})

test.each([
  ['nothing', ''],
  ['a word', 'yesterday'],
  ['one letter less', encodeCursor(PLACE).slice(1)],
  ['one letter more', `${encodeCursor(PLACE)}A`],
  ['letters of another alphabet', encodeCursor(PLACE).replace(/.$/, '+')],
  ['a time before all lists', encodeCursor({ ...PLACE, micros: -1n })],
  ['a time after the calendar', encodeCursor({ ...PLACE, micros: 253_402_300_800_000_000n })],
])('No list goes on from %s', (_, text) => {
  expect(decodeCursor(text)).toBeNull()
})

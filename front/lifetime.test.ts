import { expect, test } from 'vitest'
import { expiryOf } from './lifetime'

const until = (now: string) => new Date(expiryOf('today', Date.parse(now)) ?? 0).toISOString()

test('A page with today’s date expires when the day ends in Baku', () => {
  expect(until('2026-11-24T08:00:00Z')).toBe('2026-11-24T20:00:00.000Z')
  expect(until('2026-11-24T19:59:59.999Z')).toBe('2026-11-24T20:00:00.000Z')
  expect(until('2026-11-24T20:00:00Z')).toBe('2026-11-25T20:00:00.000Z')
  expect(until('2026-12-31T21:00:00Z')).toBe('2027-01-01T20:00:00.000Z')
})

test('Other pages never expire by themselves', () => {
  expect(expiryOf('forever', 0)).toBeNull()
})

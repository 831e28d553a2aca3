import { describe, expect, test } from 'vitest'
import { formatDate, formatDateTime, formatIsoDate } from './format-date'
import { LOCALES } from './locale'

const EVENING = new Date('2026-11-24T18:20:00Z')

describe('Dates read as people write them', () => {
  test.each([
    ['az', '24 noyabr 2026, 22:20'],
    ['en', '24 November 2026, 22:20'],
    ['ru', '24 ноября 2026, 22:20'],
    ['tr', '24 Kasım 2026, 22:20'],
    ['kk', '24 қараша 2026, 22:20'],
  ] as const)('%s: %s', (locale, expected) => {
    expect(formatDateTime(locale, EVENING)).toBe(expected)
  })

  test.each([
    ['az', '2024-03', 'mart 2024'],
    ['en', '2024-03', 'March 2024'],
    ['ru', '2024-03', 'март 2024'],
    ['tr', '2024-03', 'Mart 2024'],
    ['kk', '2024-03', 'наурыз 2024'],
    ['az', '1992-08-27', '27 avqust 1992'],
    ['en', '2005', '2005'],
  ] as const)('%s: %s is %s', (locale, iso, expected) => {
    expect(formatIsoDate(locale, iso)).toBe(expected)
  })

  test('the day is Baku’s: half past nine in the evening in London is tomorrow there', () => {
    expect(formatDate('en', new Date('2026-12-31T21:30:00Z'))).toBe('1 January 2027')
  })

  test('no language shows a month as M11', () => {
    for (const locale of LOCALES) expect(formatDateTime(locale, EVENING)).not.toMatch(/\bM\d\d\b/)
  })
})

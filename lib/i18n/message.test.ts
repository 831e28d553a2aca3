import { describe, expect, test } from 'vitest'
import { LOCALES } from './locale'
import { message } from './message'
import type { Message, Messages } from './message-types'
import { az } from './messages/az/catalogue'
import { en } from './messages/en/catalogue'
import { kk } from './messages/kk/catalogue'
import { ru } from './messages/ru/catalogue'
import { tr } from './messages/tr/catalogue'

const CATALOGUES: Record<string, Messages> = { az, en, ru, tr, kk }
const KEYS = Object.keys(en)

describe('The catalogue of messages', () => {
  test.each(LOCALES)('%s has every key, and no other', (locale) => {
    expect(Object.keys(CATALOGUES[locale] ?? {}).sort()).toEqual([...KEYS].sort())
  })

  test.each(LOCALES)('%s fills the same places as English', (locale) => {
    const places = (catalogue: Messages | undefined) =>
      Object.fromEntries(Object.entries(catalogue ?? {}).map(([k, v]) => [k, placeholders(v)]))
    expect(places(CATALOGUES[locale])).toEqual(places(en))
  })

  test.each(LOCALES)('no value in %s is given a case ending', (locale) => {
    for (const text of Object.values(CATALOGUES[locale] ?? {}).flatMap(formsOf)) {
      expect(text).not.toMatch(/\}(['’]?\p{L}|-\p{L}{1,3}(?!\p{L}))/u)
    }
  })

  test('what is counted in Russian has all its forms', () => {
    for (const entry of Object.values(ru).filter((one) => typeof one !== 'string')) {
      expect(Object.keys(entry).sort()).toEqual(['few', 'many', 'one', 'other'])
    }
  })

  test('English counts, Azerbaijani keeps the singular', () => {
    expect(message('en', 'fact.SOURCES_DIFFER', { n: 1 })).toBe('1 source differs')
    expect(message('en', 'fact.SOURCES_DIFFER', { n: 2 })).toBe('2 sources differ')
    expect(message('az', 'fact.SOURCES_DIFFER', { n: 2 })).toBe('2 mənbədə fərqlidir')
  })

  test.each([
    [1, '1 источник расходится'],
    [2, '2 источника расходятся'],
    [5, '5 источников расходятся'],
    [11, '11 источников расходятся'],
    [21, '21 источник расходится'],
    [112, '112 источников расходятся'],
    [1004, '1\u00a0004 источника расходятся'],
  ])('Russian counts %d', (n, text) => {
    expect(message('ru', 'fact.SOURCES_DIFFER', { n })).toBe(text)
  })

  test('numbers in a sentence are written in its language', () => {
    expect(message('az', 'readingTime', { n: 1200 })).toBe('1.200 dəqiqəlik mətn')
  })
})

function formsOf(entry: Message): string[] {
  return typeof entry === 'string' ? [entry] : Object.values(entry)
}

function placeholders(entry: Message): string[] {
  const text = typeof entry === 'string' ? entry : entry.other
  return [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()
}

import { describe, expect, test } from 'vitest'
import { deskText, deskWords } from './desk-text'
import { DESK_LOCALES } from './locale'
import type { Message } from './message-types'

const KEYS = Object.keys(deskWords('en')).sort()

describe.each(DESK_LOCALES)('The desk in %s', (locale) => {
  const words: Record<string, Message> = deskWords(locale)

  test('has every word, and no other', () => {
    expect(Object.keys(words).sort()).toEqual(KEYS)
  })

  test('fills the same places as English', () => {
    expect(places(words)).toEqual(places(deskWords('en')))
  })

  test('gives no value a case ending', () => {
    for (const text of Object.values(words).flatMap(formsOf)) {
      expect(text).not.toMatch(/\}(['’]?\p{L}|-\p{L}{1,3}(?!\p{L}))/u)
    }
  })
})

test('what is counted in Russian has all its forms', () => {
  for (const entry of Object.values(deskWords('ru')).filter((one) => typeof one !== 'string')) {
    expect(Object.keys(entry).sort()).toEqual(['few', 'many', 'one', 'other'])
  }
})

test.each([
  ['az', '5 göstərici'],
  ['en', '5 figures'],
  ['ru', '5 показателей'],
  ['tr', '5 gösterge'],
  ['kk', '5 көрсеткіш'],
] as const)('counts in %s', (locale, text) => {
  expect(deskText(locale)('figuresCount', { n: 5 })).toBe(text)
})

function places(words: Record<string, Message>) {
  return Object.fromEntries(
    Object.entries(words).map(([key, entry]) => [
      key,
      [...(formsOf(entry)[0] ?? '').matchAll(/\{\w+\}/g)].map(([place]) => place).sort(),
    ]),
  )
}

function formsOf(entry: Message): string[] {
  return typeof entry === 'string' ? [entry] : Object.values(entry)
}

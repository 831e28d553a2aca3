import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
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

  test('every key is used somewhere', () => {
    const source = ['app', 'components', 'lib'].flatMap(readSources).join('\n')
    const isUsed = (key: string) => {
      const [family, member] = key.split('.')
      return source.includes(`'${key}'`) || (member && source.includes(`\`${family}.\${`))
    }
    expect(KEYS.filter((key) => !isUsed(key))).toEqual([])
  })

  test('English counts, Azerbaijani keeps the singular', () => {
    expect(message('en', 'fact.SOURCES_DIFFER', { n: 1 })).toBe('1 source differs')
    expect(message('en', 'fact.SOURCES_DIFFER', { n: 2 })).toBe('2 sources differ')
    expect(message('az', 'fact.SOURCES_DIFFER', { n: 2 })).toBe('2 mənbədə fərqlidir')
  })

  test('numbers in a sentence are written in its language', () => {
    expect(message('az', 'readingTime', { n: 1200 })).toBe('1.200 dəqiqəlik mətn')
  })
})

function placeholders(entry: Message): string[] {
  const text = typeof entry === 'string' ? entry : entry.other
  return [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()
}

function readSources(folder: string): string[] {
  const root = path.join(import.meta.dirname, '../..', folder)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/(\.test\.tsx?|messages\/.+\.ts)$/.test(file))
    .filter((file) => !file.startsWith('db/generated'))
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
}

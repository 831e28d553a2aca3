import { describe, expect, test } from 'vitest'
import { bodyText } from '@/lib/articles/body-text'
import { readFolder } from '@/lib/bundle/read-folder'
import { STARTER } from './load-starter'

const read = readFolder(STARTER)
const bundle = read.ok ? read.value : undefined
const texts = bundle?.editions.flatMap(({ path, content }) =>
  content.revisions.map((revision) => ({ path, locale: content.locale, ...revision })),
)

test('the starter content can be read', () => {
  expect(read.ok ? [] : read.error).toEqual([])
})

describe.each(texts ?? [])('$path', ({ title, deck, body, locale }) => {
  const prose = [title, deck, bodyText(body)].join('\n')

  test('is set with typographic marks and without stray spaces', () => {
    expect(prose.match(/.{0,30}(["'`]| {2}| [,.;!?)]|\( | - ).{0,30}/gm)).toBeNull()
  })

  test('has a headline and a deck of readable length', () => {
    expect(title.length).toBeLessThanOrEqual(90)
    expect(deck.length).toBeLessThanOrEqual(200)
  })

  test('keeps its quotation marks to those of its language', () => {
    const foreign = { az: /["„‟]/, en: /[«»„]/, ru: /[“”]/, tr: /[«»„]/, kk: /[“”„]/ }[locale]
    expect(prose.match(foreign)).toBeNull()
  })
})

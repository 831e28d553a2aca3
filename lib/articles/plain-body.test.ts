import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Body, bodySchema } from './body'
import type { InlineNode } from './body-inline'
import { inlineText } from './body-text'
import { joinTexts } from './join-texts'
import { parsePlainBody } from './parse-plain-body'
import { printPlainBody } from './print-plain-body'
import { anyBody, anySigns } from './testing/any-body'

test('every body comes back from its plain text as it was', () => {
  fc.assert(
    fc.property(anyBody, (written) => {
      const parsed = bodySchema.parse(written)
      const read = parsePlainBody(printPlainBody(parsed))
      expect(read).toEqual({ ok: true, value: settled(parsed) })
    }),
    { numRuns: 2_000 },
  )
}, 60_000)

test('any text at all is a body or a list of problems, and settles after one reading', () => {
  fc.assert(
    fc.property(fc.oneof(anySigns, fc.string({ unit: 'binary' })), (typed) => {
      const read = parsePlainBody(typed)
      if (!read.ok) return
      expect(bodySchema.safeParse(read.value).error).toBeUndefined()
      expect(parsePlainBody(printPlainBody(read.value))).toEqual(read)
    }),
    { numRuns: 2_000 },
  )
}, 60_000)

test('a page of brackets is read in time', () => {
  const started = performance.now()
  for (const sign of ['[', '^[', '{ru|', '*', '](/a)', '[}', '|']) {
    parsePlainBody(sign.repeat(40_000))
  }
  expect(performance.now() - started).toBeLessThan(5_000)
})

describe('an author writes', () => {
  test.each([
    ['## Ticarət', 'heading'],
    ['Birinci sətir\nikinci sətir', 'paragraph'],
    ['- bir\n- iki', 'bulletList'],
    ['1. [sayt](https://x.az)\n2. C:\\reports', 'orderedList'],
    ['> bir\n>\n> iki', 'blockquote'],
    ['>> Bir cümlə', 'pullQuote'],
    ['!drawing(caspian-route) Almatı – Poti | Təhlil', 'figure'],
    [
      '!picture(0195d3a4-0000-7000-8000-000000000001) Liman | Aktau, 2024 | Foto: redaksiya',
      'figure',
    ],
    ['!picture(0195d3a4-0000-7000-8000-000000000001) Liman', 'figure'],
    ['Table: 2023\n| a | b |\n| 1 | 2 |', 'table'],
    ['@box(0195d3a4-0000-7000-8000-000000000001)', 'factBox'],
    ['---', 'horizontalRule'],
    ['Table: no rows follow', 'paragraph'],
  ])('%j as a %s, and it prints as it was written', (source, type) => {
    const read = parsePlainBody(source)
    expect(read.ok && read.value.content.map((one) => one.type)).toEqual([type])
    if (type !== 'paragraph') expect(read.ok && printPlainBody(read.value)).toBe(source)
  })

  test('the marks of a line', () => {
    const source =
      'CO_{2} **bold *both*** {ru|по-русски} x^{2} [a link](/az) **b**^[a note with [a link](/en)]'
    const read = parsePlainBody(source)
    expect(read.ok && printPlainBody(read.value)).toBe(source)
    const [block] = read.ok ? read.value.content : []
    const content = block?.type === 'paragraph' ? (block.content ?? []) : []
    expect(content.map((node) => [inlineText([node]), marksOf(node)])).toEqual([
      ['CO', ''],
      ['2', 'subscript'],
      [' ', ''],
      ['bold ', 'bold'],
      ['both', 'bold italic'],
      [' ', ''],
      ['по-русски', 'language'],
      [' x', ''],
      ['2', 'superscript'],
      [' ', ''],
      ['a link', 'link'],
      [' ', ''],
      ['b', 'bold'],
      [' (a note with a link)', 'footnote'],
    ])
  })

  test.each(['5 * 3 * 2 = 30', 'one * alone', 'a^b, snake_case, {curly}, a [sic] and an array[0]'])(
    '%j as it stands',
    (text) => {
      expect(parsePlainBody(text)).toEqual({
        ok: true,
        value: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
      })
    },
  )

  test('the slug of a box where somebody knows its id', () => {
    const boxId = '0195d3a4-0000-7000-8000-000000000001'
    const read = parsePlainBody('@box(ticaret)', (slug) => (slug === 'ticaret' ? boxId : null))
    expect(read.ok && read.value.content).toEqual([{ type: 'factBox', attrs: { boxId } }])
  })
})

test.each([
  ['Bir\n\niki\n[üç](javascript:alert)', { line: 4, problem: 'unsafe-link' }],
  ['Bir\n\n!drawing(atlantis) Xəritə', { line: 3, problem: 'unknown-drawing' }],
  ['!picture(atlantis) Liman', { line: 1, problem: 'unknown-picture' }],
  ['!drawing(caspian-route)', { line: 1, problem: 'bad-caption' }],
  ['@box(ticaret)', { line: 1, problem: 'unknown-box' }],
  ['@box(0195d3a4-0000-7000-8000-000000000001)\n'.repeat(2), { line: 2, problem: 'box-twice' }],
  ['| a | b |\n| 1 |', { line: 1, problem: 'uneven-table' }],
])('an editor is told the line of what is wrong in %j', (source, problem) => {
  expect(parsePlainBody(source)).toEqual({ ok: false, error: [problem] })
})

function marksOf(node: InlineNode): string {
  if (node.type === 'footnote') return node.type
  return (node.marks ?? []).map((mark) => mark.type).join(' ')
}

/** Neighbouring texts of one kind are one text; that is all that plain text cannot tell apart. */
function settled(whole: Body): Body {
  const blocks = JSON.parse(JSON.stringify(whole.content), (key, value) => {
    if (key === 'marks' && value.length === 0) return undefined
    if (key !== 'content' || !Array.isArray(value)) return value
    if (value.length === 0) return undefined
    return ['text', 'footnote'].includes(value[0].type) ? joinTexts(value) : value
  })
  return { type: 'doc', content: blocks }
}

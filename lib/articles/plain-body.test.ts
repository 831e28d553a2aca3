import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Body, bodySchema, type TextNode } from './body'
import { joinTexts } from './join-texts'
import { parsePlainBody } from './parse-plain-body'
import { printPlainBody } from './print-plain-body'

const words = fc
  .array(
    fc.constantFrom(
      ...['\\', '[', ']', '(', ')', '](', '- ', '1. ', '## ', '##', ' ', '  ', '\n', '\u00a0'],
      ...['.', '#', '-', 'a', 'ə', '7', '👩‍🔬', 'x](y)', '[x](/y)', '\t', '\ufeff', '\u2028'],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))

const href = fc.constantFrom('/az', 'https://example.az/a_(b)', 'mailto:a@example.az', '/x)(y')
const node = fc.oneof(
  words.map((text): TextNode => ({ type: 'text', text })),
  fc.record({ words, href }).map(
    (link): TextNode => ({
      type: 'text',
      text: link.words,
      marks: [{ type: 'link', attrs: { href: link.href } }],
    }),
  ),
)
const content = fc.array(node, { maxLength: 4 })
const paragraph = fc.record({ type: fc.constant('paragraph' as const), content })
const block = fc.oneof(
  paragraph,
  fc.record({
    type: fc.constant('heading' as const),
    attrs: fc.record({ level: fc.constantFrom(2 as const, 3 as const, 4 as const) }),
    content,
  }),
  fc.record({
    type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
    content: fc.array(
      fc.record({
        type: fc.constant('listItem' as const),
        content: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
)
const body = fc.record({
  type: fc.constant('doc' as const),
  content: fc.array(block, { maxLength: 5 }),
})

test('every body comes back from its plain text as it was', () => {
  fc.assert(
    fc.property(body, (written) => {
      const parsed = bodySchema.parse(written) as Body
      const read = parsePlainBody(printPlainBody(parsed))
      expect(read).toEqual({ ok: true, value: settled(parsed) })
    }),
    { numRuns: 500 },
  )
}, 60_000)

test('any text at all is a body or a list of unsafe links, and settles after one reading', () => {
  fc.assert(
    fc.property(fc.oneof(words, fc.string({ unit: 'binary' })), (typed) => {
      const read = parsePlainBody(typed)
      if (!read.ok) return
      expect(bodySchema.safeParse(read.value).success).toBe(true)
      expect(parsePlainBody(printPlainBody(read.value))).toEqual(read)
    }),
    { numRuns: 200 },
  )
}, 60_000)

test('an author writes headings, lists and links the plain way', () => {
  const read = parsePlainBody(
    '## Ticarət\nBirinci sətir\nikinci sətir\n\n- bir\n- iki\n\n1. [sayt](https://x.az)\n2. C:\\reports',
  )
  expect(read.ok && read.value.content.map((one) => one.type)).toEqual([
    'heading',
    'paragraph',
    'bulletList',
    'orderedList',
  ])
  expect(read.ok && printPlainBody(read.value)).toContain('2. C:\\reports')
})

test('an editor is told the line of a link that could run a script', () => {
  const read = parsePlainBody('Bir\n\niki\n[üç](javascript:alert)')
  expect(read).toEqual({ ok: false, error: [{ line: 4, problem: 'unsafe-link' }] })
})

/** Neighbouring texts of one kind are one text; that is all that plain text cannot tell apart. */
function settled(whole: Body): Body {
  const blocks = JSON.parse(JSON.stringify(whole.content), (key, value) => {
    if (key !== 'content' || !Array.isArray(value)) return value
    if (value.length === 0) return undefined
    return value[0].type === 'text' ? joinTexts(value) : value
  })
  return { type: 'doc', content: blocks }
}

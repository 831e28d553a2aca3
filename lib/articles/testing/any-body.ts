import fc from 'fast-check'
import type { Mark, TextNode } from '@/lib/articles/body-inline'
import { DRAWINGS } from '@/lib/articles/drawings'

/** Text of the signs that mean something to the plain notation, and of some that do not. */
export const anySigns = fc
  .array(
    fc.constantFrom(
      ...['\\', '[', ']', '(', ')', '](', '- ', '1. ', '## ', '##', ' ', '  ', '\n', '\u00a0'],
      ...['.', '#', '-', 'a', 'ə', '7', '👩‍🔬', 'x](y)', '[x](/y)', '\t', '\ufeff', '\u2028'],
      ...['*', '**', '***', '^[', '^{', '_{', '{ru|', '}', '|', '| a |', '¶', '^', '_', '𝒜'],
      ...[
        '> ',
        '>',
        '>> ',
        '---',
        'Table: ',
        '!drawing(',
        '!drawing(x) ',
        '!picture(x) ',
        '@box(',
        '@box(x)',
      ],
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((parts) => parts.join(''))

const mark = (type: 'bold' | 'italic' | 'superscript' | 'subscript'): Mark => ({ type })
const href = fc.constantFrom('/az', 'https://example.az/a_(b)', 'mailto:a@example.az', '/x)(y|*¶')
const marks = fc
  .tuple(
    fc.option(href.map((one): Mark => ({ type: 'link', attrs: { href: one } }))),
    fc.option(
      fc
        .constantFrom('ru', 'kk', 'zh-Hant')
        .map((lang): Mark => ({ type: 'language', attrs: { lang } })),
    ),
    fc.subarray([mark('bold'), mark('italic'), mark('superscript'), mark('subscript')]),
  )
  .map(([link, language, rest]) => [link, language, ...rest].filter((one) => one !== null))

const text = fc
  .record({ text: anySigns, marks: fc.oneof(fc.constant(undefined), marks) })
  .map((one): TextNode => ({ type: 'text', ...one }))
const texts = fc.array(text, { maxLength: 4 })
const footnote = fc.record({
  type: fc.constant('footnote' as const),
  content: fc.array(text, { minLength: 1, maxLength: 3 }),
})
const inline = fc.array(fc.oneof({ arbitrary: text, weight: 3 }, footnote), { maxLength: 4 })

const paragraph = fc.record({ type: fc.constant('paragraph' as const), content: inline })
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 3 })
const caption = anySigns
  .map((words) => words.replace(/[\n\u2028]/g, '').trim())
  .filter((words) => words !== '')

const table = fc.integer({ min: 1, max: 3 }).chain((columns) => {
  const row = (type: 'tableHeader' | 'tableCell') =>
    fc.record({
      type: fc.constant('tableRow' as const),
      content: fc.array(fc.record({ type: fc.constant(type), content: paragraphs }), {
        minLength: columns,
        maxLength: columns,
      }),
    })
  return fc.record({
    type: fc.constant('table' as const),
    attrs: fc.record({ caption: fc.option(caption) }),
    content: fc
      .tuple(row('tableHeader'), fc.array(row('tableCell'), { maxLength: 2 }))
      .map(([head, rows]) => [head, ...rows]),
  })
})

const block = fc.oneof(
  paragraph,
  fc.record({
    type: fc.constant('heading' as const),
    attrs: fc.record({ level: fc.constantFrom(2 as const, 3 as const, 4 as const) }),
    content: texts,
  }),
  fc.record({
    type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
    content: fc.array(fc.record({ type: fc.constant('listItem' as const), content: paragraphs }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record({ type: fc.constant('blockquote' as const), content: paragraphs }),
  fc.record({ type: fc.constant('pullQuote' as const), content: texts }),
  fc.record({
    type: fc.constant('figure' as const),
    attrs: fc.oneof(
      fc.record({
        drawing: fc.constantFrom(...DRAWINGS),
        caption,
        credit: fc.option(caption),
      }),
      fc.record({
        media: fc.uuid(),
        alt: fc.oneof(caption, fc.constant('')),
        caption: fc.option(caption),
        credit: fc.option(caption),
      }),
    ),
  }),
  table,
  fc.constant({ type: 'horizontalRule' as const }),
  fc.record({ type: fc.constant('factBox' as const), attrs: fc.record({ boxId: fc.uuid() }) }),
)

/** Every kind of body that the schema lets through, full of awkward text. */
export const anyBody = fc.record({
  type: fc.constant('doc' as const),
  content: fc.array(block, { maxLength: 5 }),
})

import { SCRIPT_HREFS } from './hrefs'

type Json = unknown

export const docOf = (...content: Json[]) => ({ type: 'doc', content })
export const textOf = (text: Json, ...marks: Json[]) =>
  marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }
export const paragraphOf = (...content: Json[]) => ({ type: 'paragraph', content })

const words = textOf('words')
const said = paragraphOf(words)
const cell = (type: string) => ({ type, content: [said] })
const rowOf = (...content: Json[]) => ({ type: 'tableRow', content })
const tableOf = (...content: Json[]) => ({ type: 'table', attrs: { caption: null }, content })
const drawing = { drawing: 'oil-routes', caption: 'Routes', credit: null }
const note = { type: 'footnote', content: [words] }
const uuid = '0b9f6f0e-7b9c-4b5e-9d6a-1f6a1c2d3e4f'

/** One of every node, around itself as the schema wants it. */
const NODES = {
  doc: (changes: object) => ({ ...docOf(said), ...changes }),
  paragraph: (changes: object) => docOf({ ...said, ...changes }),
  heading: (changes: object) =>
    docOf({ type: 'heading', attrs: { level: 2 }, content: [words], ...changes }),
  list: (changes: object) =>
    docOf({ type: 'bulletList', content: [{ type: 'listItem', content: [said] }], ...changes }),
  listItem: (changes: object) =>
    docOf({ type: 'bulletList', content: [{ type: 'listItem', content: [said], ...changes }] }),
  blockquote: (changes: object) => docOf({ type: 'blockquote', content: [said], ...changes }),
  pullQuote: (changes: object) => docOf({ type: 'pullQuote', content: [words], ...changes }),
  figure: (changes: object) => docOf({ type: 'figure', attrs: drawing, ...changes }),
  table: (changes: object) => docOf({ ...tableOf(rowOf(cell('tableHeader'))), ...changes }),
  tableRow: (changes: object) => docOf(tableOf({ ...rowOf(cell('tableHeader')), ...changes })),
  tableHeader: (changes: object) => docOf(tableOf(rowOf({ ...cell('tableHeader'), ...changes }))),
  horizontalRule: (changes: object) => docOf({ type: 'horizontalRule', ...changes }),
  factBox: (changes: object) => docOf({ type: 'factBox', attrs: { boxId: uuid }, ...changes }),
  text: (changes: object) => docOf(paragraphOf({ ...words, ...changes })),
  footnote: (changes: object) =>
    docOf(paragraphOf({ type: 'footnote', content: [words], ...changes })),
  mark: (changes: object) => docOf(paragraphOf(textOf('words', { type: 'bold', ...changes }))),
} satisfies Record<string, (changes: object) => Json>

/** Keys that no node has. */
const FOREIGN: Record<string, object> = {
  style: { style: 'position:fixed' },
  class: { class: 'bar' },
  onclick: { onclick: 'window.ran=1' },
  'style among the attributes': { attrs: { style: 'position:fixed' } },
  'onclick among the attributes': { attrs: { onclick: 'window.ran=1' } },
  'a constructor': { constructor: { prototype: { isAdmin: true } } },
  'a prototype': { prototype: {} },
  'innerHTML, as React takes it': { dangerouslySetInnerHTML: { __html: '<b>' } },
}

type Hostile = readonly [what: string, make: () => Json]

/** Wrong as wholes. */
const HOSTILE_SHAPES: readonly Hostile[] = [
  ['a note in a heading', () => NODES.heading({ content: [note] })],
  ['a note in a note', () => NODES.footnote({ content: [note] })],
  ['a paragraph in a paragraph', () => docOf(paragraphOf(said))],
  [
    'a table in a cell',
    () => docOf(tableOf(rowOf({ ...cell('tableHeader'), content: [tableOf()] }))),
  ],
  [
    'an uneven table',
    () => docOf(tableOf(rowOf(cell('tableHeader')), rowOf(cell('tableCell'), cell('tableCell')))),
  ],
  ['a table without headers', () => docOf(tableOf(rowOf(cell('tableCell'))))],
  ['a mark twice', () => docOf(paragraphOf(textOf('x', { type: 'bold' }, { type: 'bold' })))],
  [
    'a box twice',
    () => docOf(...[uuid, uuid].map((boxId) => ({ type: 'factBox', attrs: { boxId } }))),
  ],
  ['ten million letters', () => docOf(paragraphOf(textOf('x'.repeat(10_000_000))))],
  [
    'a million paragraphs',
    () => ({
      type: 'doc',
      content: Array.from({ length: 1_000_000 }, () => ({ type: 'paragraph' })),
    }),
  ],
  [
    'quotations ten thousand deep',
    () => docOf(nest(10_000, (inside) => ({ type: 'blockquote', content: [inside] }), said)),
  ],
  ['arrays ten thousand deep', () => docOf(nest(10_000, (inside) => [inside], said))],
  [
    'a prototype in place of a kind',
    () => JSON.parse('{"type":"doc","content":[{"__proto__":{"type":"paragraph"}}]}'),
  ],
]

function nest(depth: number, around: (inside: Json) => Json, inside: Json): Json {
  let whole = inside
  for (let level = 0; level < depth; level += 1) whole = around(whole)
  return whole
}

/** Bodies that no schema of ours may take, by what is wrong with them. */
export const HOSTILE_BODIES: readonly Hostile[] = [
  ...Object.entries(NODES).flatMap(([name, nodeWith]) =>
    Object.entries(FOREIGN).map(
      ([key, changes]): Hostile => [`${key} at a ${name}`, () => nodeWith(changes)],
    ),
  ),
  ...each(
    'a node of the kind',
    [
      ...['script', 'iframe', 'image', 'html', 'codeBlock', 'hardBreak', 'doc', 'text', 'listItem'],
      ...['__proto__', 'constructor', 'toString', 'valueOf', '', 'Paragraph', 'paragraph '],
    ],
    (type) => docOf({ type, content: [words] }),
  ),
  ...each(
    'a mark of the kind',
    [...['code', 'style', 'textStyle', 'span', 'link', 'language', '__proto__', 'constructor', '']],
    (type) => docOf(paragraphOf(textOf('words', { type }))),
  ),
  ...each('a link to', SCRIPT_HREFS, (href) =>
    docOf(paragraphOf(textOf('words', { type: 'link', attrs: { href } }))),
  ),
  ...each('a language called', ['en" onload="window.ran=1', '../en', 'EN', '', 'en_US'], (lang) =>
    docOf(paragraphOf(textOf('words', { type: 'language', attrs: { lang } }))),
  ),
  ...each('a drawing called', ['../secret', '__proto__', 'constructor', 'oil-routes '], (name) =>
    docOf({ type: 'figure', attrs: { ...drawing, drawing: name } }),
  ),
  ...each('a caption like', ['two\nlines', ' blank before', '\u2028', 'x'.repeat(501)], (caption) =>
    docOf({ type: 'figure', attrs: { ...drawing, caption } }),
  ),
  ...each('a heading of the level', [1, 5, '2', 2.5, null, [2]], (level) =>
    docOf({ type: 'heading', attrs: { level }, content: [words] }),
  ),
  ...each('instead of words', [1, null, true, {}, ['a'], ''], (text) =>
    docOf(paragraphOf({ type: 'text', text })),
  ),
  ...each('instead of a body', [null, 1, 'text', [], {}, [docOf(said)], said], (body) => body),
  ...each(
    'instead of blocks',
    [null, 'text', {}, [null], [[]], { length: 1, 0: said }],
    (content) => ({ type: 'doc', content }),
  ),
  ...HOSTILE_SHAPES,
]

function each<Value>(
  what: string,
  values: readonly Value[],
  bodyWith: (value: Value) => Json,
): Hostile[] {
  return values.map((value) => [
    `${what} ${JSON.stringify(value).slice(0, 60)}`,
    () => bodyWith(value),
  ])
}

import { DOMParser, DOMSerializer, type Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { Window } from 'happy-dom'
import { expect, test } from 'vitest'
import { type Body, bodySchema } from './body'
import { MARK_ORDER } from './body-inline'
import { editorSchema } from './editor-schema'
import { toBody, toDoc } from './editor-schema-body'
import { joinTexts } from './join-texts'
import { anyBody } from './testing/any-body'

const { document } = new Window()

test('every body is a document of the editor, and comes back as it was', () => {
  fc.assert(
    fc.property(anyBody, (written) => {
      const body = bodySchema.parse(written)
      const doc = toDoc(body)
      doc.check()
      const back = toBody(doc)
      expect(bodySchema.safeParse(back).error).toBeUndefined()
      expect(settled(back)).toEqual(settled(body))
    }),
    { numRuns: 1_000 },
  )
}, 60_000)

test('what is copied and put back is the same, every character of it', () => {
  fc.assert(
    fc.property(anyBody, (written) => {
      const body = bodySchema.parse(written)
      expect(settled(toBody(throughHtml(toDoc(body))))).toEqual(settled(body))
    }),
    { numRuns: 200 },
  )
}, 60_000)

test('the anchor of a block is kept', () => {
  const body: Body = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2, id: 'trade' }, content: [{ type: 'text', text: 'x' }] },
      { type: 'paragraph', attrs: { id: 'first' } },
    ],
  }
  expect(toBody(toDoc(body))).toEqual(body)
})

test('marks are stored in the one order that the server takes', () => {
  expect(Object.keys(editorSchema.marks)).toEqual([...MARK_ORDER])
})

function throughHtml(doc: Node): Node {
  const page = document.createElement('div')
  // happy-dom stands in for the browser's DOM, whose types ProseMirror names.
  const options = { document: document as unknown as Document }
  DOMSerializer.fromSchema(editorSchema).serializeFragment(
    doc.content,
    options,
    page as unknown as HTMLElement,
  )
  return DOMParser.fromSchema(editorSchema).parse(page as unknown as HTMLElement)
}

/** Neighbouring texts of one kind are one text, and what is empty is not there. */
function settled(whole: Body): Body {
  const blocks = JSON.parse(JSON.stringify(whole.content), (key, value) => {
    if (key === 'marks' && value.length === 0) return undefined
    if (key !== 'content' || !Array.isArray(value)) return value
    if (value.length === 0) return undefined
    return ['text', 'footnote'].includes(value[0].type) ? joinTexts(value) : value
  })
  while (JSON.stringify(blocks.at(-1)) === '{"type":"paragraph"}') blocks.pop()
  return { type: 'doc', content: blocks }
}

import { Node, nodeInputRule } from '@tiptap/core'
import { z } from 'zod'
import { caption } from './caption'
import { isDrawing } from './drawings'
import { blockId } from './editor-schema-text'

/** A copied figure is only taken with what the body's schema lets through. */
function figureAttrs(element: HTMLElement) {
  const { drawing = '', caption: words, credit = null } = element.dataset
  const isWhole = caption.safeParse(words).success && caption.nullable().safeParse(credit).success
  return isDrawing(drawing) && isWhole ? { drawing, caption: words, credit } : false
}

const Figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    drawing: { default: null, rendered: false },
    caption: { default: null, rendered: false },
    credit: { default: null, rendered: false },
  }),
  parseHTML: () => [{ tag: 'figure[data-drawing]', getAttrs: figureAttrs }],
  renderHTML({ node }) {
    const { drawing, caption: words, credit } = node.attrs
    const credits = credit === null ? {} : { 'data-credit': credit }
    return ['figure', { 'data-drawing': drawing, 'data-caption': words, ...credits }]
  },
})

const FactBox = Node.create({
  name: 'factBox',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ boxId: { default: null, rendered: false } }),
  parseHTML: () => [
    {
      tag: 'div[data-box]',
      getAttrs: ({ dataset: { box } }) => z.uuid().safeParse(box).success && { boxId: box ?? null },
    },
  ],
  renderHTML: ({ node }) => ['div', { 'data-box': node.attrs.boxId }],
})

const HorizontalRule = Node.create({
  name: 'horizontalRule',
  group: 'block',
  addAttributes: () => blockId,
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: () => ['hr'],
  addInputRules() {
    return [nodeInputRule({ find: /^---$/, type: this.type })]
  },
})

export const editorObjects = [Figure, FactBox, HorizontalRule]

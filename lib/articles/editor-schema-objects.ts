import { Node, nodeInputRule } from '@tiptap/core'
import { z } from 'zod'
import { figure } from './body-figure'
import { blockId } from './editor-schema-text'

/** A copied figure is only taken with what the body's schema lets through. */
function figureAttrs({ dataset }: HTMLElement) {
  const { drawing, media, alt = '', caption = null, credit = null } = dataset
  const attrs = media ? { media, alt, caption, credit } : { drawing, caption, credit }
  return figure.shape.attrs.safeParse(attrs).data ?? false
}

const Figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    drawing: { default: null, rendered: false },
    media: { default: null, rendered: false },
    alt: { default: null, rendered: false },
    caption: { default: null, rendered: false },
    credit: { default: null, rendered: false },
  }),
  parseHTML: () => [
    { tag: 'figure[data-drawing]', getAttrs: figureAttrs },
    { tag: 'figure[data-media]', getAttrs: figureAttrs },
  ],
  renderHTML({ node }) {
    const said = Object.entries(node.attrs).filter(([, value]) => value !== null)
    return ['figure', Object.fromEntries(said.map(([name, value]) => [`data-${name}`, value]))]
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

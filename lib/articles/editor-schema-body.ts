import type { Node } from '@tiptap/pm/model'
import type { Body } from './body'
import type { Block } from './body-block'
import type { FigureBlock } from './body-figure'
import type { InlineNode, TextNode } from './body-inline'
import type { Paragraph } from './body-paragraph'
import type { TableBlock } from './body-table'
import { editorSchema } from './editor-schema'
import { toText, toTexts } from './editor-schema-inline'

/** Nodes never change, so a block that was not touched keeps its identity from one body to the next. */
const known = new WeakMap<Node, Block>()

/**
 * The editor's document as the server's schema wants it. Empty paragraphs at its end, where the next
 * words would go, are no part of the text.
 */
export function toBody(doc: Node): Body {
  const written = doc.children.findLastIndex((block) => !isBlank(block)) + 1
  return { type: 'doc', content: doc.children.slice(0, written).map(toKnownBlock) }
}

/** The document for a body that the schema has taken. */
export function toDoc(body: Body, schema = editorSchema): Node {
  const content = body.content.length > 0 ? body.content : [{ type: 'paragraph' }]
  return schema.nodeFromJSON({ type: 'doc', content })
}

function isBlank({ type, childCount, attrs }: Node): boolean {
  return type.name === 'paragraph' && childCount === 0 && !attrs.id
}

function toKnownBlock(node: Node): Block {
  const block = known.get(node) ?? toBlock(node)
  known.set(node, block)
  return block
}

function toBlock(node: Node): Block {
  const { id, level, caption, boxId } = node.attrs
  switch (node.type.name) {
    case 'heading':
      return { type: 'heading', attrs: { level, ...(id && { id }) }, ...withTexts(node) }
    case 'bulletList':
    case 'orderedList':
      return {
        type: node.type.name,
        ...withId(node),
        content: node.children.map((item) => ({ type: 'listItem', content: paragraphs(item) })),
      }
    case 'blockquote':
      return { type: 'blockquote', ...withId(node), content: paragraphs(node) }
    case 'pullQuote':
      return { type: 'pullQuote', ...withId(node), ...withTexts(node) }
    case 'figure':
      return { type: 'figure', attrs: toFigureAttrs(node) }
    case 'table':
      return { type: 'table', attrs: { caption }, content: node.children.map(toRow) }
    case 'horizontalRule':
      return { type: 'horizontalRule', ...withId(node) }
    case 'factBox':
      return { type: 'factBox', attrs: { boxId } }
    default:
      return toParagraph(node)
  }
}

/** The node has the attributes of both kinds; those of the other are null. */
export function toFigureAttrs({ attrs }: Node): FigureBlock['attrs'] {
  const { drawing, media, alt, caption, credit } = attrs
  return media ? { media, alt, caption, credit } : { drawing, caption, credit }
}

function toRow(row: Node, place: number): TableBlock['content'][number] {
  const type = place === 0 ? 'tableHeader' : 'tableCell'
  return {
    type: 'tableRow',
    content: row.children.map((cell) => ({ type, content: paragraphs(cell) })),
  }
}

function paragraphs(node: Node): Paragraph[] {
  return node.children.map(toParagraph)
}

function toParagraph(node: Node): Paragraph {
  return {
    type: 'paragraph',
    ...withId(node),
    ...(node.childCount > 0 && { content: node.children.flatMap(toInline) }),
  }
}

function toInline(node: Node): InlineNode[] {
  if (node.isText) return [toText(node)]
  // A note without words has nothing to say; it cannot be saved and goes.
  return node.childCount > 0 ? [{ type: 'footnote', ...withId(node), content: toTexts(node) }] : []
}

function withId(node: Node): { attrs?: { id: string } } {
  return node.attrs.id ? { attrs: { id: node.attrs.id } } : {}
}

function withTexts(node: Node): { content?: TextNode[] } {
  return node.childCount > 0 ? { content: toTexts(node) } : {}
}

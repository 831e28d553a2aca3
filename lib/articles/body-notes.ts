import type { Body } from './body'
import type { Block } from './body-block'
import type { FootnoteNode, InlineNode } from './body-inline'

/** The notes of a body with their numbers, from 1, in the order they are called. */
export function bodyNotes(body: Body): Map<FootnoteNode, number> {
  const notes = body.content
    .flatMap(blockInlines)
    .filter((node): node is FootnoteNode => node.type === 'footnote')
  return new Map(notes.map((note, place) => [note, place + 1]))
}

function blockInlines(block: Block): InlineNode[] {
  switch (block.type) {
    case 'paragraph':
      return block.content ?? []
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap((line) => line.content ?? []))
    case 'blockquote':
      return block.content.flatMap((line) => line.content ?? [])
    case 'table': {
      const cells = block.content.flatMap((row) => row.content)
      return cells.flatMap((cell) => cell.content.flatMap((line) => line.content ?? []))
    }
    default:
      return []
  }
}

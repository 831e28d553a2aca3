import type { Block } from '@/lib/articles/body-block'
import type { InlineNode, TextNode } from '@/lib/articles/body-inline'
import type { Paragraph } from '@/lib/articles/body-paragraph'
import { inlineText } from '@/lib/articles/body-text'
import { assertNever } from '@/lib/assert-never'

/** Any blocks as paragraphs, for places that hold nothing else: list items, quotations, cells. */
export function asParagraphs(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap(paragraphsOf)
}

function paragraphsOf(block: Block): Paragraph[] {
  switch (block.type) {
    case 'paragraph':
      return [block]
    case 'heading':
    case 'pullQuote':
      return [paragraphOf(block.content ?? [])]
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content)
    case 'blockquote':
      return block.content
    case 'table': {
      const { caption } = block.attrs
      const cells = block.content.flatMap((row) => row.content.flatMap((cell) => cell.content))
      return [...(caption ? [paragraphOf([{ type: 'text', text: caption }])] : []), ...cells]
    }
    case 'figure':
    case 'horizontalRule':
    case 'factBox':
      return []
    default:
      return assertNever(block)
  }
}

export function paragraphOf(content: InlineNode[]): Paragraph {
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }
}

/** For headings: a note becomes words in brackets, and all is bold already. */
export function asHeadingTexts(content: readonly InlineNode[]): TextNode[] {
  return content.map((node) => {
    if (node.type === 'footnote') return { type: 'text', text: inlineText([node]) }
    const marks = (node.marks ?? []).filter(({ type }) => type !== 'bold')
    return { type: 'text', text: node.text, ...(marks.length > 0 && { marks }) }
  })
}

/** For notes: the words of all paragraphs in one, a line each. */
export function asNoteTexts(paragraphs: readonly Paragraph[]): TextNode[] {
  return paragraphs.flatMap(({ content = [] }, place) => [
    ...(place > 0 ? [{ type: 'text' as const, text: '\n' }] : []),
    ...content.flatMap((node) => (node.type === 'text' ? [node] : node.content)),
  ])
}

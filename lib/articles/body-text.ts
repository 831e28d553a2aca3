import { assertNever } from '@/lib/assert-never'
import type { Body } from './body'
import type { Block } from './body-block'
import { isPicture } from './body-figure'
import type { InlineNode } from './body-inline'
import type { Paragraph } from './body-paragraph'

/** The words alone, a line a block: for reading time, search and comparison. Notes are read in place. */
export function bodyText(body: Body): string {
  return body.content.map(blockText).join('\n')
}

export function inlineText(content: readonly InlineNode[] | undefined): string {
  return (content ?? [])
    .map((node) => (node.type === 'text' ? node.text : ` (${inlineText(node.content)})`))
    .join('')
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'pullQuote':
      return inlineText(block.content)
    case 'bulletList':
    case 'orderedList':
      return block.content.map((item) => paragraphsText(item.content)).join('\n')
    case 'blockquote':
      return paragraphsText(block.content)
    case 'figure': {
      const { attrs } = block
      const words = [isPicture(attrs) ? attrs.alt : null, attrs.caption, attrs.credit]
      return words.filter(Boolean).join('\n')
    }
    case 'table': {
      const cells = block.content.flatMap((row) => row.content)
      return [block.attrs.caption ?? '', ...cells.map((cell) => paragraphsText(cell.content))].join(
        '\n',
      )
    }
    case 'horizontalRule':
    case 'factBox':
      return ''
    default:
      return assertNever(block)
  }
}

function paragraphsText(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ content }) => inlineText(content)).join('\n')
}

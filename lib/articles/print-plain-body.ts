import { assertNever } from '@/lib/assert-never'
import type { Body } from './body'
import type { Block, ListBlock } from './body-block'
import { isPicture } from './body-figure'
import type { InlineNode } from './body-inline'
import type { Paragraph } from './body-paragraph'
import type { TableBlock } from './body-table'
import { printCaption, printCaptions } from './plain-captions'
import { printCells } from './plain-cells'
import { guardLine } from './plain-line'
import { printInline } from './print-plain-inline'

/**
 * A body as one plain text that a person can edit and `parsePlainBody` reads back, no character
 * lost. Blocks are a blank line apart; two lists of one kind in a row are two blank lines apart.
 */
export function printPlainBody(body: Body): string {
  return body.content
    .map((block, index) => `${gapAfter(body.content[index - 1], block)}${printBlock(block)}`)
    .join('')
}

function gapAfter(previous: Block | undefined, block: Block): string {
  if (!previous) return ''
  return isList(block) && previous.type === block.type ? '\n\n\n' : '\n\n'
}

function isList(block: Block): boolean {
  return block.type === 'bulletList' || block.type === 'orderedList'
}

function printBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return printLines(block.content).join('\n')
    case 'heading':
      return printHeading(block.attrs.level, block.content)
    case 'bulletList':
    case 'orderedList':
      return block.content.map((item, index) => printItem(block.type, item, index)).join('\n')
    case 'blockquote':
      return block.content.map((one) => quoted('>', one.content)).join('\n>\n')
    case 'pullQuote':
      return quoted('>>', block.content)
    case 'figure': {
      const { attrs } = block
      return isPicture(attrs)
        ? `!picture(${attrs.media}) ${printCaptions([attrs.alt, attrs.caption, attrs.credit])}`
        : `!drawing(${attrs.drawing}) ${printCaptions([attrs.caption, attrs.credit])}`
    }
    case 'table':
      return printTable(block)
    case 'horizontalRule':
      return '---'
    case 'factBox':
      return `@box(${block.attrs.boxId})`
    default:
      return assertNever(block)
  }
}

type Item = ListBlock['content'][number]

function printItem(type: ListBlock['type'], { content: [first, ...more] }: Item, index: number) {
  const marker = type === 'bulletList' ? '-' : `${index + 1}.`
  const rest = more.map((one) => `\n\n  ${printLines(one.content).join('\n')}`)
  return `${marker} ${printLines(first?.content).join('\n')}${rest.join('')}`
}

/** A heading is one line; a backslash at its end continues it. */
function printHeading(level: number, content: InlineNode[] | undefined): string {
  const words = printInline(content).replaceAll('\n', '\\\n')
  return words === '' ? '#'.repeat(level) : `${'#'.repeat(level)} ${words}`
}

function quoted(sign: string, content: InlineNode[] | undefined): string {
  return printLines(content)
    .map((line) => `${sign} ${line}`)
    .join('\n')
}

function printTable({ attrs, content }: TableBlock): string {
  const rows = content.map((row) => printCells(row.content.map(({ content }) => words(content))))
  return [
    ...(attrs.caption === null ? [] : [`Table: ${printCaption(attrs.caption)}`]),
    ...rows,
  ].join('\n')
}

function words(paragraphs: Paragraph[]): string[] {
  return paragraphs.map(({ content }) => printInline(content))
}

function printLines(content: InlineNode[] | undefined): string[] {
  return printInline(content).split('\n').map(guardLine)
}

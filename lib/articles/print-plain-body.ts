import type { Block, Body, TextNode } from './body'
import { printInline } from './plain-inline'

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
      return printLines(block.content)
    case 'heading':
      return printHeading(block.attrs.level, block.content)
    case 'bulletList':
    case 'orderedList':
      return block.content
        .map(({ content: [first, ...more] }, index) => {
          const marker = block.type === 'bulletList' ? '-' : `${index + 1}.`
          const rest = more.map((paragraph) => `\n\n  ${printLines(paragraph.content)}`)
          return `${marker} ${printLines(first?.content)}${rest.join('')}`
        })
        .join('\n')
  }
}

/** A heading is one line; a backslash at its end continues it. */
function printHeading(level: number, content: TextNode[] | undefined): string {
  const words = printInline(content).replaceAll('\n', '\\\n')
  return words === '' ? '#'.repeat(level) : `${'#'.repeat(level)} ${words}`
}

function printLines(content: TextNode[] | undefined): string {
  return printInline(content).split('\n').map(guardLine).join('\n')
}

/** A line that is empty, begins with a space or looks like a marker says that it does not mean that. */
function guardLine(line: string): string {
  if (line === '' || /^\s/.test(line)) return `\\${line}`
  if (/^(- |#{2,4}( |$))/.test(line)) return `\\${line}`
  return line.replace(/^(\d+)(?=\. )/, '$1\\')
}

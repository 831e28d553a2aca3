import { ok, type Result, refuse } from '@/lib/result'
import { type Block, type Body, bodyText, MAX_BODY_CHARACTERS, type TextNode } from './body'
import { parseInline } from './plain-inline'
import { type PlainBlock, splitPlainBlocks, type TextLines } from './split-plain-blocks'

export type BodyProblem = { line: number; problem: 'unsafe-link' | 'too-long' }

/**
 * Reads what a person typed: a blank line ends a paragraph; `## ` to `#### ` head, `- ` and `1. `
 * list, `[words](address)` links, a backslash keeps the next sign as it is. Lines count from 1.
 */
export function parsePlainBody(source: string): Result<Body, BodyProblem[]> {
  const problems: BodyProblem[] = []
  const inline = (lines: TextLines) => {
    const text = lines.text.join('\n')
    const { content, unsafe } = parseInline(text)
    for (const offset of unsafe) {
      const line = lines.line + text.slice(0, offset).split('\n').length - 1
      problems.push({ line, problem: 'unsafe-link' })
    }
    return content.length > 0 ? { content } : {}
  }
  const blocks = splitPlainBlocks(source.replace(/\r\n?/g, '\n'))
  const body: Body = { type: 'doc', content: blocks.map((block) => toBlock(block, inline)) }
  if (bodyText(body).length > MAX_BODY_CHARACTERS) problems.push({ line: 1, problem: 'too-long' })
  return problems.length > 0 ? refuse(problems) : ok(body)
}

type Inline = (lines: TextLines) => { content?: TextNode[] }

function toBlock(block: PlainBlock, inline: Inline): Block {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', ...inline(block.lines) }
    case 'heading':
      return { type: 'heading', attrs: { level: block.level }, ...inline(block.lines) }
    case 'bulletList':
    case 'orderedList':
      return {
        type: block.type,
        content: block.items.map((paragraphs) => ({
          type: 'listItem' as const,
          content: paragraphs.map((lines) => ({ type: 'paragraph' as const, ...inline(lines) })),
        })),
      }
  }
}

import { z } from 'zod'
import { assertNever } from '@/lib/assert-never'
import type { Block } from './body-block'
import type { InlineNode } from './body-inline'
import type { Paragraph } from './body-paragraph'
import { isEven, type TableRow } from './body-table'
import { caption as captionSchema } from './caption'
import { isDrawing } from './drawings'
import { parseInline, parseTexts } from './parse-plain-inline'
import { readCaptions } from './plain-captions'
import { splitCells } from './plain-cells'
import type { PlainBlock, TextLines } from './split-plain-blocks'

export type BodyProblem = {
  line: number
  problem:
    | 'unsafe-link'
    | 'too-long'
    | 'unknown-drawing'
    | 'unknown-picture'
    | 'bad-caption'
    | 'bad-picture-words'
    | 'unknown-box'
    | 'box-twice'
    | 'uneven-table'
}

export type Reading = {
  report: (problem: BodyProblem) => void
  findBox: (ref: string) => string | null
  /** Boxes that stand further up. */
  boxes: Set<string>
}

/** Null where nothing can be made of the block; the reason has been reported. */
export function toBlock(block: PlainBlock, reading: Reading): Block | null {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block.lines, reading)
    case 'heading':
      return {
        type: 'heading',
        attrs: { level: block.level },
        ...read(parseTexts, block.lines, reading),
      }
    case 'pullQuote':
      return { type: 'pullQuote', ...read(parseTexts, block.lines, reading) }
    case 'bulletList':
    case 'orderedList': {
      const content = block.items.map((lines) => ({
        type: 'listItem' as const,
        content: lines.map((one) => paragraph(one, reading)),
      }))
      return { type: block.type, content }
    }
    case 'blockquote':
      return {
        type: 'blockquote',
        content: block.paragraphs.map((lines) => paragraph(lines, reading)),
      }
    case 'table':
      return table(block, reading)
    case 'drawing':
      return drawing(block, reading)
    case 'picture':
      return picture(block, reading)
    case 'box':
      return factBox(block, reading)
    case 'rule':
      return { type: 'horizontalRule' }
    default:
      return assertNever(block)
  }
}

type Parse<Node> = (source: string) => { content: Node[]; unsafe: number[] }

function read<Node extends InlineNode>(
  parse: Parse<Node>,
  lines: TextLines,
  { report }: Reading,
): { content?: Node[] } {
  const text = lines.text.join('\n')
  const { content, unsafe } = parse(text)
  for (const offset of unsafe) {
    const line = lines.line + text.slice(0, offset).split('\n').length - 1
    report({ line, problem: 'unsafe-link' })
  }
  return content.length > 0 ? { content } : {}
}

function paragraph(lines: TextLines, reading: Reading): Paragraph {
  return { type: 'paragraph', ...read(parseInline, lines, reading) }
}

type Plain<Type extends PlainBlock['type']> = Extract<PlainBlock, { type: Type }>

function table({ caption, rows }: Plain<'table'>, reading: Reading): Block | null {
  const content = rows.map(({ line, text }, place): TableRow => {
    const type = place === 0 ? ('tableHeader' as const) : ('tableCell' as const)
    const cells = splitCells(text).map((paragraphs) => ({
      type,
      content: paragraphs.map((words) => paragraph({ line, text: [words] }, reading)),
    }))
    return { type: 'tableRow', content: cells }
  })
  const [first] = rows
  if (first && !isEven(content)) reading.report({ line: first.line, problem: 'uneven-table' })
  const [words = ''] = readCaptions(caption ?? '')
  return { type: 'table', attrs: { caption: words || null }, content }
}

type Figure = Plain<'drawing' | 'picture'>

function drawing({ line, name, text }: Figure, { report }: Reading): Block | null {
  const [caption = '', credit] = readCaptions(text)
  if (!isDrawing(name)) {
    report({ line, problem: 'unknown-drawing' })
    return null
  }
  if (!captionSchema.safeParse(caption).success) report({ line, problem: 'bad-caption' })
  return { type: 'figure', attrs: { drawing: name, caption, credit: credit || null } }
}

function picture({ line, name, text }: Figure, { report }: Reading): Block | null {
  const media = z.uuid().safeParse(name.trim())
  if (!media.success) {
    report({ line, problem: 'unknown-picture' })
    return null
  }
  const [alt = '', caption = '', credit = ''] = readCaptions(text)
  const isTaken = [alt, caption, credit].every(
    (words) => words === '' || captionSchema.safeParse(words).success,
  )
  if (!isTaken) report({ line, problem: 'bad-picture-words' })
  const attrs = { media: media.data, alt, caption: caption || null, credit: credit || null }
  return { type: 'figure', attrs }
}

function factBox({ line, ref }: Plain<'box'>, { report, findBox, boxes }: Reading): Block | null {
  const boxId = z.uuid().safeParse(findBox(ref))
  if (!boxId.success) {
    report({ line, problem: 'unknown-box' })
    return null
  }
  if (boxes.has(boxId.data)) report({ line, problem: 'box-twice' })
  boxes.add(boxId.data)
  return { type: 'factBox', attrs: { boxId: boxId.data } }
}

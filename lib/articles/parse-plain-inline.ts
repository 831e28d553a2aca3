import { type InlineNode, MARK_ORDER, type Mark, type TextNode } from './body-inline'
import { joinTexts } from './join-texts'
import { matchBrackets, type Piece } from './plain-brackets'
import { type Settled, settleEmphasis } from './plain-emphasis'
import { isSafeHref } from './safe-href'

/**
 * Reads one run of plain text: `[words](address)`, `**bold**`, `*italic*`, `^{2}`, `_{2}`,
 * `{ru|text}`, `^[note]`. `unsafe` are the offsets of links whose address is not allowed.
 */
export function parseInline(source: string): { content: InlineNode[]; unsafe: number[] } {
  const pieces = matchBrackets({ source, hasNotes: true })
  return { content: readNodes(settleEmphasis(pieces)), unsafe: unsafeLinks(pieces) }
}

/** The same where no note may stand: in headings and pull quotes. */
export function parseTexts(source: string): { content: TextNode[]; unsafe: number[] } {
  const pieces = matchBrackets({ source, hasNotes: false })
  const content = readNodes(settleEmphasis(pieces)).filter((node) => node.type === 'text')
  return { content, unsafe: unsafeLinks(pieces) }
}

function unsafeLinks(pieces: readonly Piece[]): number[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'open' && piece.mark.type === 'link' && !isSafeHref(piece.mark.attrs.href)
      ? [piece.at]
      : [],
  )
}

function readNodes(pieces: readonly Settled[]): InlineNode[] {
  const nodes: InlineNode[] = []
  let outside: State = { open: [], bold: false, italic: false }
  let state = outside
  let note: TextNode[] | null = null
  for (const piece of pieces) {
    switch (piece.kind) {
      case 'text':
        ;(note ?? nodes).push(textNode(piece.text, state))
        break
      case 'open':
        state = { ...state, open: [...state.open, piece.mark] }
        break
      case 'close':
        state = { ...state, open: state.open.slice(0, -1) }
        break
      case 'switch':
        state = {
          ...state,
          bold: state.bold !== piece.bold,
          italic: state.italic !== piece.italic,
        }
        break
      case 'noteStart':
        outside = state
        state = { open: [], bold: false, italic: false }
        note = []
        break
      case 'noteEnd':
        if (note && note.length > 0) nodes.push({ type: 'footnote', content: joinTexts(note) })
        state = outside
        note = null
        break
    }
  }
  return joinTexts(nodes)
}

/** Brackets that stand open, outermost first, and the emphasis that runs through them. */
type State = { open: Mark[]; bold: boolean; italic: boolean }

/** Marks in their order, each once: of two languages or links the inner one holds. */
function textNode(text: string, { open, bold, italic }: State): TextNode {
  const marks: Mark[] = [...open]
  if (bold) marks.push({ type: 'bold' })
  if (italic) marks.push({ type: 'italic' })
  const ordered = MARK_ORDER.flatMap((type) => marks.findLast((mark) => mark.type === type) ?? [])
  return ordered.length > 0 ? { type: 'text', text, marks: ordered } : { type: 'text', text }
}

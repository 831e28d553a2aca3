import type { FootnoteNode, InlineNode, Mark, TextNode } from '@/lib/articles/body-inline'
import { joinTexts } from '@/lib/articles/join-texts'

/** How words are marked, and whether their blanks are meant. */
export type Look = { marks: readonly Mark[]; isPreformatted: boolean }

/** The words of one paragraph while it is being read. */
export class PastedRun {
  private nodes: InlineNode[] = []

  /** Blanks that a browser shows as one space become one. */
  addText(text: string, { marks, isPreformatted }: Look): void {
    const collapsed = isPreformatted ? text : text.replace(/[ \t\r\n\f]+/g, ' ')
    const words = isPreformatted || !this.endsInBlank() ? collapsed : collapsed.replace(/^ /, '')
    if (words !== '') this.nodes.push(textNode(words, marks))
  }

  addNote(note: FootnoteNode): void {
    this.nodes.push(note)
  }

  /** What was read, without blanks at its ends; then empty. */
  take(): InlineNode[] {
    const taken = joinTexts(trimEnd(trimStart(this.nodes)))
    this.nodes = []
    return taken
  }

  private endsInBlank(): boolean {
    const last = this.nodes.at(-1)
    return !last || (last.type === 'text' && /[ \n]$/.test(last.text))
  }
}

function textNode(text: string, marks: readonly Mark[]): TextNode {
  return marks.length > 0 ? { type: 'text', text, marks: [...marks] } : { type: 'text', text }
}

function trimStart([first, ...rest]: InlineNode[]): InlineNode[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : []
  const text = first.text.replace(/^\s+/, '')
  return text === '' ? trimStart(rest) : [{ ...first, text }, ...rest]
}

function trimEnd(nodes: InlineNode[]): InlineNode[] {
  const last = nodes.at(-1)
  if (last?.type !== 'text') return nodes
  const text = last.text.replace(/\s+$/, '')
  return text === '' ? trimEnd(nodes.slice(0, -1)) : [...nodes.slice(0, -1), { ...last, text }]
}

import type { InlineNode, Mark, TextNode } from './body-inline'
import { joinTexts, sameMark } from './join-texts'
import { BLANK, escapeBackslashes } from './plain-signs'

/** The reverse of `parseInline`: what it reads back as the same texts, marks and notes. */
export function printInline(content: readonly InlineNode[] | undefined): string {
  return printNodes(content ?? [], { isNote: false })
}

/** What stands open after the last sign printed. */
type State = { brackets: Mark[]; bold: boolean; italic: boolean }
const NOTHING_OPEN: State = { brackets: [], bold: false, italic: false }
type Within = { isNote: boolean }

function printNodes(nodes: readonly InlineNode[], within: Within): string {
  let printed = ''
  let state = NOTHING_OPEN
  const joined = joinTexts(nodes)
  for (const [place, node] of joined.entries()) {
    const next = node.type === 'text' ? stateOf(node) : aroundNote(joined[place + 1])
    const words =
      node.type === 'text'
        ? escapeText(node.text, next, within)
        : `^[${printNodes(node.content, { isNote: true })}]`
    printed = joinLoose(printed + leave(state, next), enter(state, next) + words)
    state = next
  }
  return printed + leave(state, NOTHING_OPEN)
}

function stateOf({ marks = [] }: TextNode): State {
  return {
    brackets: marks.filter(({ type }) => type !== 'bold' && type !== 'italic'),
    bold: marks.some(({ type }) => type === 'bold'),
    italic: marks.some(({ type }) => type === 'italic'),
  }
}

/** No bracket reaches over a note; emphasis is already what the text after it has. */
function aroundNote(following: InlineNode | undefined): State {
  return following?.type === 'text' ? { ...stateOf(following), brackets: [] } : NOTHING_OPEN
}

/** Closes brackets, innermost first, then switches emphasis. */
function leave(state: State, next: State): string {
  const closed = state.brackets.slice(shared(state, next)).reverse().map(closing).join('')
  const bold = state.bold === next.bold ? '' : '**'
  return closed + bold + (state.italic === next.italic ? '' : '*')
}

function enter(state: State, next: State): string {
  return next.brackets.slice(shared(state, next)).map(opening).join('')
}

function shared(state: State, next: State): number {
  const first = state.brackets.findIndex((mark, at) => !sameMark(mark, next.brackets[at]))
  return first === -1 ? state.brackets.length : first
}

/** Asterisks between two blanks would be only asterisks: the second blank says that it is kept. */
function joinLoose(before: string, after: string): string {
  const isLoose = /[^\S\n]\*+$/.test(before) && BLANK.test(after.charAt(0))
  return isLoose ? `${before}\\${after}` : before + after
}

function opening(mark: Mark): string {
  if (mark.type === 'link') return '['
  if (mark.type === 'language') return `{${mark.attrs.lang}|`
  return mark.type === 'superscript' ? '^{' : '_{'
}

function closing(mark: Mark): string {
  return mark.type === 'link' ? `](${mark.attrs.href.replace(/[()]/g, '\\$&')})` : '}'
}

function escapeText(text: string, { brackets }: State, { isNote }: Within): string {
  const isSquare = isNote || brackets.some(({ type }) => type === 'link')
  const isCurly = brackets.some(({ type }) => type !== 'link')
  const signs = `[*[{${isSquare ? '\\]' : ''}${isCurly ? '}' : ''}]`
  return escapeBackslashes(text)
    .replace(new RegExp(signs, 'g'), '\\$&')
    .replace(/[\^_]$/, '\\$&')
}

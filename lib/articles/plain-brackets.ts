import type { Mark } from './body-inline'
import { BLANK, unescapeSigns } from './plain-signs'

/** What the signs of a line mean; a `run` is one to three asterisks, not yet paired. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'run'; signs: string; isLoose: boolean }
  | { kind: 'open'; mark: Mark; at: number }
  | { kind: 'close' }
  | { kind: 'noteStart' }
  | { kind: 'noteEnd' }

/** `piece`: where the sign stands among the pieces, as text until its other half is found. */
type Opening = { sign: string; lang: string | undefined; at: number; piece: number }

const TOKEN =
  /\\[\s\S]|\*{1,3}|\^\[|[\^_]\{|\{(?<lang>[a-z]{2,3}(?:-[A-Za-z\d]{2,8}){0,3})\||\[|\]|\}|[^\\*^_{}[\]]+|[\s\S]/uy
/** More brackets than this are never nested in earnest; the bound keeps a line of them cheap. */
const MAX_DEPTH = 16
const ADDRESS = /\(((?:\\[\s\S]|[^\\()\s])+)\)/y

type Source = { source: string; hasNotes: boolean }

/** Pairs brackets in one pass; one without its other half stays a sign. Texts are unescaped. */
export function matchBrackets({ source, hasNotes }: Source): Piece[] {
  const pieces: Piece[] = []
  const stack: Opening[] = []
  let at = 0
  while (at < source.length) {
    const [sign, lang] = readAt(TOKEN, source, at)
    const end = at + sign.length
    if (sign === ']' || sign === '}') {
      at = end + closeBracket({ sign, address: addressAt(source, end), pieces, stack })
      continue
    }
    if (isOpening(sign, stack, hasNotes)) stack.push({ sign, lang, at, piece: pieces.length })
    if (stack.length > MAX_DEPTH) stack.shift()
    pieces.push(sign.startsWith('*') ? runPiece(sign, source, at) : textPiece(sign))
    at = end
  }
  return pieces
}

function textPiece(sign: string): Piece {
  return { kind: 'text', text: unescapeSigns(sign) }
}

function runPiece(signs: string, source: string, at: number): Piece {
  const before = source.charAt(at - 1)
  const after = source.charAt(at + signs.length)
  return { kind: 'run', signs, isLoose: BLANK.test(before) && BLANK.test(after) }
}

type Closing = { sign: string; address: string | null; pieces: Piece[]; stack: Opening[] }

/** Returns how much of the source after the bracket belongs to it. */
function closeBracket({ sign, address, pieces, stack }: Closing): number {
  const isSquare = sign === ']'
  const depth = stack.findLastIndex((one) => one.sign.endsWith('[') === isSquare)
  const opening = stack[depth]
  if (opening) stack.length = depth
  const isEmpty = opening?.piece === pieces.length - 1
  if (!opening || isEmpty || (opening.sign === '[' && address === null)) {
    pieces.push({ kind: 'text', text: sign })
    return 0
  }
  if (opening.sign === '^[') {
    pieces[opening.piece] = { kind: 'noteStart' }
    pieces.push({ kind: 'noteEnd' })
    return 0
  }
  pieces[opening.piece] = { kind: 'open', mark: markOf(opening, address ?? ''), at: opening.at }
  pieces.push({ kind: 'close' })
  if (opening.sign !== '[') return 0
  forgetLinks(stack)
  return (address ?? '').length
}

function markOf({ sign, lang }: Opening, address: string): Mark {
  if (lang !== undefined) return { type: 'language', attrs: { lang } }
  if (sign === '^{') return { type: 'superscript' }
  if (sign === '_{') return { type: 'subscript' }
  return { type: 'link', attrs: { href: unescapeSigns(address.slice(1, -1)) } }
}

/** A link holds no link: the brackets around one are only brackets. */
function forgetLinks(stack: Opening[]) {
  while (stack.at(-1)?.sign === '[') stack.pop()
}

/** A note holds no note. */
function isOpening(sign: string, stack: readonly Opening[], hasNotes: boolean): boolean {
  if (sign === '^[') return hasNotes && stack.every((one) => one.sign !== '^[')
  return sign === '[' || sign === '^{' || sign === '_{' || /^\{.+\|$/.test(sign)
}

function addressAt(source: string, at: number): string | null {
  ADDRESS.lastIndex = at
  return ADDRESS.exec(source)?.[0] ?? null
}

function readAt(pattern: RegExp, source: string, at: number): [string, string | undefined] {
  pattern.lastIndex = at
  const found = pattern.exec(source)
  return [found?.[0] ?? source.charAt(at), found?.groups?.lang]
}

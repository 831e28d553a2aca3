import type { Piece } from './plain-brackets'

type Run = Extract<Piece, { kind: 'run' }>

/** Asterisks are settled: they switch bold or italic on or off, or they are text. */
export type Settled = Exclude<Piece, Run> | { kind: 'switch'; bold: boolean; italic: boolean }

const isBold = ({ signs }: Run) => signs.length >= 2
const isItalic = ({ signs }: Run) => signs.length !== 2

/**
 * One asterisk switches italic, two bold, three both. Within a note, and outside of notes, a
 * switch that is never switched back is only asterisks, and so is one between blanks.
 */
export function settleEmphasis(pieces: readonly Piece[]): Settled[] {
  const lonely = lonelyRuns(pieces)
  return pieces.flatMap((piece) => (piece.kind === 'run' ? settle(piece, lonely) : [piece]))
}

function settle(run: Run, lonely: Lonely): Settled[] {
  if (run.isLoose) return [{ kind: 'text', text: run.signs }]
  const bold = isBold(run) && !lonely.bold.has(run)
  const italic = isItalic(run) && !lonely.italic.has(run)
  const left = run.signs.length - (bold ? 2 : 0) - (italic ? 1 : 0)
  const sign: Settled[] = left > 0 ? [{ kind: 'text', text: '*'.repeat(left) }] : []
  return [...sign, { kind: 'switch', bold, italic }]
}

type Lonely = { bold: Set<Run>; italic: Set<Run> }

function lonelyRuns(pieces: readonly Piece[]): Lonely {
  const lonely: Lonely = { bold: new Set<Run>(), italic: new Set<Run>() }
  const pair = (runs: Run[]) => {
    for (const run of oddOne(runs.filter(isBold))) lonely.bold.add(run)
    for (const run of oddOne(runs.filter(isItalic))) lonely.italic.add(run)
  }
  const outside: Run[] = []
  let note: Run[] | null = null
  for (const piece of pieces) {
    if (piece.kind === 'noteStart') note = []
    else if (piece.kind === 'noteEnd') {
      pair(note ?? [])
      note = null
    } else if (piece.kind === 'run' && !piece.isLoose) (note ?? outside).push(piece)
  }
  pair(outside)
  return lonely
}

/** The last of an odd number. */
function oddOne(runs: Run[]): Run[] {
  return runs.length % 2 === 1 ? runs.slice(-1) : []
}

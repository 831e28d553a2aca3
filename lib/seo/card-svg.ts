import { xmlText } from '@/lib/text/xml'
import { CARD_SIZE } from './card-size'
import { fitTitle } from './fit-title'

export type Card = {
  /** Name of the site. */
  site: string
  title: string
  /** Type of the piece, in its language. */
  label: string
  /** Who signs, in one line. */
  authors: string
}

/** Width of a text in ems. */
export type EmsOf = (text: string) => number

const COLOURS = { paper: '#fbfaf6', ink: '#14191f', quiet: '#4b545e', sea: '#0b5563' }
const EDGE = 80
const ROOM = CARD_SIZE.width - 2 * EDGE
const TITLE_MIDDLE = 330
const LINE_HEIGHT = 1.18
/** From the middle of a line to its baseline, in ems. */
const BASELINE = 0.35

/** A card as SVG; the fonts are those that `emsOf` measures. */
export function cardSvg({ site, title, label, authors }: Card, emsOf: EmsOf): string {
  const { size, lines } = fitTitle(title, { emsOf, width: ROOM })
  const step = size * LINE_HEIGHT
  const first = TITLE_MIDDLE - ((lines.length - 1) * step) / 2 + size * BASELINE
  const parts = [
    `<rect width="100%" height="100%" fill="${COLOURS.paper}"/>`,
    `<rect width="100%" height="14" fill="${COLOURS.sea}"/>`,
    text({ x: EDGE, y: 108, size: 42, fill: COLOURS.ink }, site),
    text({ x: EDGE + emsOf(site) * 42, y: 108, size: 42, fill: COLOURS.sea }, '.'),
    text({ x: CARD_SIZE.width - EDGE, y: 108, size: 30, fill: COLOURS.sea, end: true }, label),
    ...lines.map((line, place) =>
      text({ x: EDGE, y: first + place * step, size, fill: COLOURS.ink }, line),
    ),
    `<rect x="${EDGE}" y="528" width="${ROOM}" height="2" fill="${COLOURS.ink}"/>`,
    text({ x: EDGE, y: 580, size: 30, fill: COLOURS.quiet }, oneLine(authors, emsOf)),
  ]
  const { width, height } = CARD_SIZE
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('')}</svg>`
}

type Place = { x: number; y: number; size: number; fill: string; end?: boolean }

function text({ x, y, size, fill, end = false }: Place, words: string): string {
  const anchor = end ? ' text-anchor="end"' : ''
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${anchor}>${xmlText(words)}</text>`
}

function oneLine(words: string, emsOf: EmsOf): string {
  const isFitting = (line: string) => emsOf(line) * 30 <= ROOM
  if (isFitting(words)) return words
  const letters = [...words]
  const end = letters.findIndex(
    (_, place) => !isFitting(`${letters.slice(0, place + 1).join('')}…`),
  )
  return `${letters.slice(0, end).join('').trimEnd()}…`
}

import type { ToolId } from './body-tools'

const LETTERS: Partial<Record<ToolId, string>> = {
  heading2: 'H2',
  heading3: 'H3',
  heading4: 'H4',
  bold: 'B',
  italic: 'I',
  superscript: 'x²',
  subscript: 'x₂',
  lang: 'Aа',
  note: '¹',
  rule: '—',
}

/** On a grid of 16, drawn with strokes. */
const STROKES: Partial<Record<ToolId, string>> = {
  link: 'M6.5 9.5l3-3M7 4.5l1.2-1.2a3 3 0 014.3 4.3L11.3 9M9 11.5l-1.2 1.2a3 3 0 01-4.3-4.3L4.7 7',
  bulletList: 'M6 4h8M6 8h8M6 12h8M2.5 4h.5M2.5 8h.5M2.5 12h.5',
  orderedList: 'M6.5 4H14M6.5 8H14M6.5 12H14M2 3l1-.5V6M2 10h1.6L2 13h1.8',
  quote: 'M3 11c2 0 3-1.5 3-4V4H3v3h3M9.500 11c2 0 3-1.500 3-4V4h-3v3h3',
  pullQuote: 'M3 2.500h10M3 13.500h10M4.500 9.500c1.500 0 2-1 2-3h-2M9 9.500c1.500 0 2-1 2-3H9',
  picture: 'M2 3h12v10H2zM2 11l3.500-4 3 3 2-2L14 11M10.500 5.500h.5',
  drawing: 'M2.500 13.500l1-3.500 7-7 2.500 2.500-7 7zM9 4.500L11.500 7',
  table: 'M2 3h12v10H2zM2 6.500h12M6 3v10M10 3v10',
  box: 'M2 3h12v10H2zM4.500 6h3M4.500 8.500h7M4.500 10.500h5',
  undo: 'M5 3L2.500 5.500 5 8M3 5.500h6.500a3.500 3.500 0 010 7H6',
  redo: 'M11 3l2.500 2.500L11 8M13 5.500H6.500a3.500 3.500 0 000 7H10',
}

export function ToolGlyph({ id }: { id: ToolId }) {
  const strokes = STROKES[id]
  if (!strokes) return <span aria-hidden="true">{LETTERS[id]}</span>
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={strokes} fill="none" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  )
}

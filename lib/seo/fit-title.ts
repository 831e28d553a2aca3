import { breakTitle } from './break-title'

const MOST_LINES = 4
/** Largest first, in pixels. */
const SIZES = [72, 66, 60, 54, 48] as const
const SMALLEST = 42

export type FittedTitle = { size: number; lines: string[] }

/** The largest size at which a title stands in four lines; one too long for the smallest ends with "…". */
export function fitTitle(
  title: string,
  { emsOf, width }: { emsOf: (text: string) => number; width: number },
): FittedTitle {
  const at = (size: number): FittedTitle => {
    const widthOf = (text: string) => emsOf(text) * size
    return { size, lines: breakTitle(title, { widthOf, width }) }
  }
  for (const size of SIZES) {
    const fitted = at(size)
    if (fitted.lines.length <= MOST_LINES) return fitted
  }
  const { size, lines } = at(SMALLEST)
  const kept = lines.slice(0, MOST_LINES)
  if (lines.length === kept.length) return { size, lines }
  const last = (kept.at(-1) ?? '').split(' ').slice(0, -1).join(' ') || (kept.at(-1) ?? '')
  return { size, lines: [...kept.slice(0, -1), `${last}…`] }
}

import { cutFont } from './cut-font'
import { FALLBACKS, type Fallback } from './fallback-fonts.data'
import { type Alphabet, letterWidth, PROSE } from './letter-width'
import { type FontMetrics, readFont } from './read-font'

/** In this order: a later face wins where ranges overlap. */
const RANGES = { latin: null, cyrillic: 'U+400-52F' } satisfies Record<Alphabet, string | null>

/**
 * Faces of local fonts, stretched to the widths and heights of ours: text that is first shown in
 * one of them keeps its lines when our font arrives.
 */
export async function buildFallbacks(): Promise<string[]> {
  return Promise.all(
    FALLBACKS.flatMap((fallback) => [
      fallbackFace(fallback, 'latin'),
      fallbackFace(fallback, 'cyrillic'),
    ]),
  )
}

async function fallbackFace(fallback: Fallback, alphabet: Alphabet): Promise<string> {
  const { family, weight, names, width } = fallback
  const ours = await measure(fallback, alphabet)
  const stretch = letterWidth(ours, alphabet) / width[alphabet]
  const height = (units: number) => percent(units / ours.unitsPerEm / stretch)
  const range = RANGES[alphabet]
  return `@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  src: ${names.map((name) => `local("${name}")`).join(', ')};
  size-adjust: ${percent(stretch)};
  ascent-override: ${height(ours.ascent)};
  descent-override: ${height(ours.descent)};
  line-gap-override: ${height(ours.lineGap)};${range ? `\n  unicode-range: ${range};` : ''}
}`
}

async function measure({ standsFor }: Fallback, alphabet: Alphabet): Promise<FontMetrics> {
  return readFont(await cutFont(standsFor, PROSE[alphabet], 'truetype'))
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}

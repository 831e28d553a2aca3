import type { FigureView, FormattedValue } from './box-view'

const NO_BREAK = '\u00a0'

/** "təxminən 90", "598,47 mln $": a value as plain text. */
export function valueWords({ qualifier, amount, unit }: FormattedValue): string {
  return [qualifier, amount, unit].filter(Boolean).join(NO_BREAK)
}

/** The value, or every rival's with who says so: nobody's is left out. */
export function figureWords({ value, rivals }: Pick<FigureView, 'value' | 'rivals'>): string {
  if (rivals.length === 0) return valueWords(value)
  return rivals.map((rival) => `${valueWords(rival.value)} (${rival.reporter.text})`).join('; ')
}

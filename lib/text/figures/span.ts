/** How a text qualifies a number; "exact" where it says nothing. */
export type Qualifier = 'exact' | 'about' | 'over' | 'under' | 'at-least' | 'nearly'

/** `n` and `n_to` are plain decimals of the whole number; a range has both, "a third" its `fraction`. */
type Amount = { n: string; n_to?: string; fraction?: string; qualifier: Qualifier }

export type FigureValue = Amount & { unit: string | null }
export type MoneyValue = Amount & { currency: string }

/** What one place of a text says. Dates are ISO to their precision; without a year: "--03-11". */
export type Finding =
  | { kind: 'figure'; value: FigureValue }
  | { kind: 'money'; value: MoneyValue }
  | { kind: 'date'; value: string }
  | { kind: 'period'; value: { from: string; to: string } }
  | { kind: 'relative-date'; value: { word: string } }
  | { kind: 'ordinal'; value: { n: string } }
  | { kind: 'quotation'; value: { text: string } }

/** Offsets as String.slice takes them. */
export type Span = { start: number; end: number } & Finding

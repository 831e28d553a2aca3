import { formatIsoDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/locale'
import type { FigureView, FormulaView, OperandView, RivalView, SourceView } from './box-view'
import type { FigureRow, ObservationRow, OperandRow } from './figure-row'
import { phrase } from './phrase'
import { toDetailsView } from './to-details-view'
import { isoDate, toValueView } from './to-value-view'

/** One figure in words and digits of the language; rivals stand side by side, none chosen. */
export function toFigureView(locale: Locale, figure: FigureRow): FigureView {
  const { kind, status, observations, details } = figure
  const [first] = observations
  const rivals = status === 'SOURCES_DIFFER' ? observations : []
  return {
    ...toOperandView(locale, figure),
    ...{ kind, status },
    on: (first && isoDate(first)) || figure.period || first?.asOf || null,
    rivals: rivals.map((rival) => toRivalView(locale, rival)),
    reporter: first ? phrase(first.reporter, locale) : null,
    source: first ? toSourceView(first) : null,
    details: details && toDetailsView(locale, details, first?.exactQuote ?? null),
    formula: toFormulaView(locale, figure),
  }
}

export function toRivalView(locale: Locale, rival: ObservationRow): RivalView {
  return {
    observationId: rival.id,
    value: toValueView(locale, rival),
    reporter: phrase(rival.reporter, locale),
    source: toSourceView(rival),
  }
}

/** "2023", "mart 2024", "2005 – 2022"; null where there is no date. */
export function formatPeriod(locale: Locale, period: string): string | null {
  if (!period) return null
  const ends = period.split('/').map((day) => formatIsoDate(locale, day))
  return ends.join(' – ')
}

function toOperandView(locale: Locale, row: OperandRow): OperandView {
  const { factId, slug, label, period, observations } = row
  const [first] = observations
  return {
    ...{ factId, slug },
    label: phrase(label, locale),
    value: toValueView(locale, first),
    asOf: formatPeriod(locale, period || (first?.asOf ?? '')),
  }
}

/** Half a calculation would mislead: all operands or none. */
function toFormulaView(locale: Locale, { formula, operands }: FigureRow): FormulaView | null {
  if (!formula) return null
  const known = formula.of.flatMap((id) => operands.find(({ factId }) => factId === id) ?? [])
  if (known.length < formula.of.length) return null
  return { op: formula.op, operands: known.map((operand) => toOperandView(locale, operand)) }
}

export function toSourceView(row: ObservationRow): SourceView | null {
  if (!row.sourceTitle) return null
  return {
    title: row.sourceTitle,
    publisher: row.sourcePublisher,
    url: row.sourceUrl,
    language: row.sourceLanguage,
    publishedOn: row.sourceDate?.toISOString().slice(0, 10) ?? null,
  }
}

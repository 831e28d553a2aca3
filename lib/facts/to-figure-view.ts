import { formatIsoDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/locale'
import { inLocale, type LocalizedText } from '@/lib/i18n/localized-text'
import type { FactStatus, FigureView, SourceView } from './box-view'
import { formatValue, type StoredValue } from './format-value'

export type FigureRow = {
  factId: string
  label: LocalizedText
  status: FactStatus
  /** ISO 8601 to its precision; "from/to" for a span; empty where the fact has none. */
  period: string
  /** The chosen one, or the rivals in order. */
  observations: ObservationRow[]
}

export type ObservationRow = StoredValue & {
  asOf: string | null
  reporter: LocalizedText
  sourceTitle: string | null
  sourcePublisher: string | null
  sourceUrl: string | null
  sourceDate: Date | null
}

const NOTHING_KNOWN = { qualifier: null, amount: '—', unit: null }

/** One figure in words and digits of the language; rivals stand side by side, none chosen. */
export function toFigureView(locale: Locale, figure: FigureRow): FigureView {
  const { factId, status, observations } = figure
  const [first] = observations
  const rivals = status === 'SOURCES_DIFFER' ? observations : []
  return {
    factId,
    status,
    label: inLocale(figure.label, locale),
    value: first ? formatValue(locale, first) : NOTHING_KNOWN,
    asOf: formatPeriod(locale, figure.period || (first?.asOf ?? '')),
    rivals: rivals.map((rival) => ({
      value: formatValue(locale, rival),
      reporter: inLocale(rival.reporter, locale),
      source: toSourceView(rival),
    })),
    source: first ? toSourceView(first) : null,
  }
}

function formatPeriod(locale: Locale, period: string): string | null {
  if (!period) return null
  const ends = period.split('/').map((day) => formatIsoDate(locale, day))
  return ends.join(' – ')
}

function toSourceView(row: ObservationRow): SourceView | null {
  if (!row.sourceTitle) return null
  return {
    title: row.sourceTitle,
    publisher: row.sourcePublisher,
    url: row.sourceUrl,
    publishedOn: row.sourceDate?.toISOString().slice(0, 10) ?? null,
  }
}

import { assertNever } from '@/lib/assert-never'
import type { FactStatus } from '@/lib/facts/box-view'
import { stateWords } from '@/lib/facts/state-words'
import type { Locale } from '@/lib/i18n/locale'

type Props = { locale: Locale; status: FactStatus; sources: number }

/** Solid, double or dotted line as under figures in the text; the words say it without the line. */
export function FigureState({ locale, status, sources }: Props) {
  return <span className={`state ${lineOf(status)}`}>{stateWords(locale, status, sources)}</span>
}

function lineOf(status: FactStatus): string {
  switch (status) {
    case 'SOURCED':
      return 'sourced'
    case 'SOURCES_DIFFER':
    case 'STALE':
      return 'differs'
    case 'AUTHOR_STATEMENT':
    case 'UNVERIFIED':
      return 'open'
    default:
      return assertNever(status)
  }
}

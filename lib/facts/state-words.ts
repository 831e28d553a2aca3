import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { FactStatus } from './box-view'

/** What stands behind a value, in words; `sources` are counted where they differ, 0 for "some". */
export function stateWords(locale: Locale, status: FactStatus, sources: number): string {
  if (status !== 'SOURCES_DIFFER') return message(locale, `fact.${status}`)
  return sources > 0
    ? message(locale, 'fact.SOURCES_DIFFER', { n: sources })
    : message(locale, 'sourcesDiffer')
}

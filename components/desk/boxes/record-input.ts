import type { RecordFactInput } from '@/lib/facts/fact-input'
import { DEFAULT_LOCALE } from '@/lib/i18n/locale'
import { inLocale } from '@/lib/i18n/localized-text'
import { slug } from '@/lib/text/slug'
import type { Statement } from './statement-draft'

export type Measures = NonNullable<RecordFactInput['indicator']>['kind']

type Step = { statement: Statement; period: string; measures: Measures }

/** A number is an indicator's value for a period, a date an event, words a statement. */
export function toRecordInput({
  statement,
  period,
  measures,
}: Step): Omit<RecordFactInput, 'opId'> {
  const value = statement.observations[0]?.value
  if (value?.type !== 'number') {
    const kind = value?.type === 'date' ? 'EVENT' : 'STATEMENT'
    return { ...statement, period, kind, indicator: null }
  }
  const { label } = statement
  const key = slug(DEFAULT_LOCALE, inLocale(label, DEFAULT_LOCALE))
  const indicator = { key, kind: measures, unit: value.unit, label, basis: null }
  return { ...statement, period, kind: 'INDICATOR', indicator }
}

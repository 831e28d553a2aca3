import { z } from 'zod'
import { DEFAULT_LOCALE } from '@/lib/i18n/locale'
import { inLocale, localizedText } from '@/lib/i18n/localized-text'
import { slug } from '@/lib/text/slug'
import { recordFactInput } from './fact-input'

const { opId, label, status, observations, period, details, formula } = recordFactInput.shape

/** What a person says a fact is; the rest follows from its value. */
export const FACT_NATURES = ['BY_VALUE', 'AGREEMENT', 'QUOTATION', 'DERIVED'] as const

const asTyped = z.strictObject({
  opId,
  label,
  status,
  observations,
  period,
  nature: z.enum(FACT_NATURES).default('BY_VALUE'),
  details,
  formula,
  /** By whose reckoning a figure is. */
  basis: localizedText.nullish(),
  /** Of a figure's indicator that is on record; else it follows from the name. */
  indicatorKey: z.string().max(120).nullish(),
  /** What happened over the period, or what there was at a moment. */
  measures: z.enum(['FLOW', 'STOCK']),
})

export type FactNature = (typeof FACT_NATURES)[number]
export type DeskFactInput = z.input<typeof asTyped>

/** A fact as the desk's form sends it: a number is an indicator's value for a period, a date an event, words a statement. */
export const deskFactInput = asTyped.transform(toRecordInput).pipe(recordFactInput)

function toRecordInput({
  measures,
  nature,
  basis = null,
  indicatorKey,
  ...fact
}: z.output<typeof asTyped>): z.input<typeof recordFactInput> {
  const value = fact.observations[0]?.value
  if (nature !== 'BY_VALUE') return { ...fact, kind: nature, indicator: null }
  if (value?.type !== 'number') {
    const kind = value?.type === 'date' ? 'EVENT' : 'STATEMENT'
    return { ...fact, kind, indicator: null }
  }
  const named = [fact.label, basis].flatMap((texts) => texts && inLocale(texts, DEFAULT_LOCALE))
  const key = indicatorKey ?? slug(DEFAULT_LOCALE, named.filter(Boolean).join(' ')).slice(0, 120)
  const indicator = { key, kind: measures, unit: value.unit, label: fact.label, basis }
  return { ...fact, kind: 'INDICATOR', indicator }
}

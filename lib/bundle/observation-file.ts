import { z } from 'zod'
import { isoPeriod } from '@/lib/facts/fact-input'
import { UNIT_NAMES } from '@/lib/facts/unit'
import { bundleId, day, decimal, line, localized } from './bundle-fields'

const MAX_QUOTE = 2_000
const QUALIFIERS = ['EXACT', 'ABOUT', 'OVER', 'UNDER', 'AT_LEAST', 'NEARLY'] as const

const value = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('number'),
      lo: decimal,
      hi: decimal,
      unit: z.enum(UNIT_NAMES),
      qualifier: z.enum(QUALIFIERS),
      /** Size of the last digit that the source printed, in base units. */
      resolution: decimal.nullable(),
    }),
    z.strictObject({
      type: z.literal('date'),
      date: day,
      precision: z.enum(['DAY', 'MONTH', 'YEAR']),
    }),
    z.strictObject({ type: z.literal('text'), text: localized }),
  ])
  .refine((one) => one.type !== 'number' || Number(one.hi) >= Number(one.lo), {
    message: 'the range ends before it begins',
  })

/** May stand in several files, each time with the same words. */
const source = z.strictObject({
  id: bundleId,
  title: line,
  publisher: line.nullable(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(MAX_QUOTE)
    .nullable(),
  publishedOn: day.nullable(),
  language: z.string().min(2).max(8).nullable(),
  independenceGroup: line.nullable(),
})

export const observation = z.strictObject({
  id: bundleId,
  value,
  reportedText: line,
  reporter: localized,
  asOf: isoPeriod.nullable(),
  exactQuote: z.string().min(1).max(MAX_QUOTE).nullable(),
  retrievedOn: day.nullable(),
  source: source.nullable(),
})

export type ObservationEntry = z.output<typeof observation>
export type SourceEntry = z.output<typeof source>

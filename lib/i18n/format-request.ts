import { z } from 'zod'
import { asciiLower, asciiUpper } from '@/lib/text/letter-case'
import { bakuDay } from './baku-time'
import { isMeasure } from './format-amount'
import { readIsoDate } from './iso-date'
import { MEASURE_NAMES, type Measure } from './measures.data'
import { readMoment } from './read-moment'

const DECIMAL = /^-?\d+(\.\d+)?$/

const number = z.union([z.number(), z.string().regex(DECIMAL, 'not a number')])
const moment = z.string().transform(orRefuse(readMoment, 'not an ISO date and time'))
/** To its precision; a moment becomes the day of Baku's calendar it falls in. */
const date = z.string().transform(orRefuse(toIsoDate, 'not an ISO date'))
const month = date.refine((iso) => iso.length > 4, 'a month, not a year')
const unit = z.string().transform(orRefuse(toMeasure, 'a unit we have no word for'))
const currency = z.string().regex(/^[A-Z]{3}$/, 'a currency by ISO 4217, in capitals')
const compact = z.boolean().optional()

/** What text:format is asked, a kind at a time. */
export const formatRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('date'), value: date }),
  z.object({ kind: z.literal('datetime'), value: moment }),
  z.object({ kind: z.literal('month'), value: month }),
  z.object({ kind: z.literal('relative'), value: z.string(), now: z.string().optional() }),
  z.object({
    kind: z.literal('range'),
    value: z.union([z.string(), z.number()]),
    to: z.union([z.string(), z.number()]),
    unit: unit.optional(),
    currency: currency.optional(),
  }),
  z.object({ kind: z.literal('number'), value: number, compact }),
  z.object({ kind: z.literal('percent'), value: number }),
  z.object({ kind: z.literal('money'), value: number, currency, compact }),
  z.object({ kind: z.literal('measure'), value: number, unit, compact }),
])

export type FormatRequest = z.infer<typeof formatRequest>

/** Null for what is neither an ISO date nor a moment. */
export function toIsoDate(text: string): string | null {
  if (readIsoDate(text)) return text
  const at = readMoment(text)
  return at && bakuDay(at)
}

function toMeasure(name: string): Measure | null {
  const id = asciiUpper(name).replaceAll('-', '_')
  return isMeasure(id) ? id : (MEASURE_NAMES[asciiLower(name)] ?? null)
}

function orRefuse<T>(read: (text: string) => T | null, message: string) {
  return (text: string, context: z.RefinementCtx): T => {
    const value = read(text)
    if (value !== null) return value
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  }
}

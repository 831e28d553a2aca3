import { z } from 'zod'
import { FactKind } from '@/lib/db/generated/enums'
import { isWholeText } from '@/lib/text/is-whole-text'
import { countryCode } from './fact-details'

const MAX_WORDS = 200

/** `rivals`: sources differ. `due`: out of date, unverified, or looked at a year ago. */
export const FACT_STATES = ['no-source', 'rivals', 'due', 'proposed'] as const

export type FactState = (typeof FACT_STATES)[number]

/** What the list's address asks for. What makes no sense is left out, the rest holds. */
const filter = z.object({
  q: z.string().trim().min(1).max(MAX_WORDS).refine(isWholeText).optional().catch(undefined),
  kind: z.enum(FactKind).optional().catch(undefined),
  country: countryCode.optional().catch(undefined),
  topic: z.uuid().optional().catch(undefined),
  state: z.enum(FACT_STATES).optional().catch(undefined),
})

export type FactFilter = z.infer<typeof filter>

export function readFactFilter(params: Record<string, string | string[] | undefined>): FactFilter {
  return filter.parse(params)
}

/** The same question as an address of the desk. */
export function factsDeskHref(wanted: FactFilter): string {
  const given = Object.entries(wanted).flatMap(([key, value]) => (value ? [[key, value]] : []))
  const query = new URLSearchParams(given).toString()
  return query ? `/admin/facts?${query}` : '/admin/facts'
}

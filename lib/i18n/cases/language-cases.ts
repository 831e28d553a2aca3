import type { z } from 'zod'
import type { formatRequest } from '@/lib/i18n/format-request'

type Pairs<From = string> = readonly (readonly [given: From, expected: string])[]

/** What one language writes, case by case. */
export type LanguageCases = {
  slugs: Pairs
  formats: Pairs<z.input<typeof formatRequest>>
  formalDates: Pairs
  /** Days of one week. */
  weekdays: Pairs
  ordinals: Pairs<number>
  lists: Pairs<string[]>
  lower: Pairs
  upper: Pairs
  capitals: Pairs
  /** Words in the alphabet's order, a space between them. */
  orders: readonly string[]
  countries: Pairs
  languages: Pairs
}

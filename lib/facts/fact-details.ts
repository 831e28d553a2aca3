import { z } from 'zod'
import type { FactKind } from '@/lib/db/generated/enums'
import { localizedText } from '@/lib/i18n/localized-text'

/** ISO 3166-1 alpha-2. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/)

export const AGREEMENT_FORMS = [
  'TREATY',
  'DECISION',
  'PROTOCOL',
  'PACKAGE',
  'DECLARATION',
  /** No document but a count of them. */
  'COUNT',
] as const

export type AgreementForm = (typeof AGREEMENT_FORMS)[number]

/** What a form needs beyond label, value and period; by the fact's kind. */
export const factDetails = z.union([
  /** AGREEMENT */
  z.strictObject({
    form: z.enum(AGREEMENT_FORMS),
    place: localizedText.nullable(),
    parties: z.array(countryCode),
  }),
  /** QUOTATION: who spoke, in which post, when asked what; `language` is the original's. */
  z.strictObject({
    speaker: localizedText,
    post: localizedText.nullable(),
    occasion: localizedText.nullable(),
    language: z.string().min(2).max(8),
  }),
  /** EVENT */
  z.strictObject({ place: localizedText.nullable() }),
  /** INDICATOR or STATEMENT of a flow between two countries. */
  z.strictObject({ from: countryCode, to: countryCode }),
])

/** An agreement and a quotation are nothing without details; a title and an event's place may lack them. */
export function detailsFitKind(kind: FactKind, details: FactDetails | null): boolean {
  switch (kind) {
    case 'AGREEMENT':
      return details !== null && 'form' in details
    case 'QUOTATION':
      return details !== null && 'speaker' in details
    case 'EVENT':
      return details === null || isPlaceAlone(details)
    case 'INDICATOR':
    case 'STATEMENT':
    case 'DERIVED':
      return details === null || 'from' in details
    case 'TITLE':
      return details === null
  }
}

function isPlaceAlone(details: FactDetails): boolean {
  return 'place' in details && !('form' in details)
}

/** Operands are facts, from left to right: 456.3 + 73; 598.47 − 529.4; 456.3 ÷ 529.4. */
export const formula = z.strictObject({
  op: z.enum(['sum', 'difference', 'ratio']),
  of: z.array(z.uuid()).min(2).max(12),
})

export type FactDetails = z.infer<typeof factDetails>
export type Formula = z.infer<typeof formula>

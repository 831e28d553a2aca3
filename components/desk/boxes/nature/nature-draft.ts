import { writtenOrNull, writtenTexts } from '@/components/desk/written-texts'
import type { FactNature } from '@/lib/facts/desk-fact-input'
import {
  AGREEMENT_FORMS,
  type FactDetails,
  type Formula,
  factDetails,
  formula,
} from '@/lib/facts/fact-details'
import type { ObservationDraft } from '@/lib/facts/observation-draft'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { ok, type Result, refuse } from '@/lib/result'

/** What a fact is beyond its value, as the form's fields hold it: all of it at once, used as `nature` asks. */
export type NatureDraft = {
  nature: FactNature
  form: (typeof AGREEMENT_FORMS)[number]
  place: LocalizedText
  parties: string[]
  speaker: LocalizedText
  post: LocalizedText
  occasion: LocalizedText
  language: string
  from: string
  to: string
  op: Formula['op']
  operands: string[]
}

export const EMPTY_NATURE: NatureDraft = {
  nature: 'BY_VALUE',
  form: AGREEMENT_FORMS[0],
  place: {},
  parties: [],
  speaker: {},
  post: {},
  occasion: {},
  language: 'az',
  from: '',
  to: '',
  op: 'sum',
  operands: [],
}

export type Nature = { details: FactDetails | null; formula: Formula | null }

/** What is missing before the fact can be recorded. */
export type NatureFault = 'speaker' | 'flow' | 'operands'

export function readNature(
  draft: NatureDraft,
  value: ObservationDraft['kind'],
): Result<Nature, NatureFault> {
  switch (draft.nature) {
    case 'AGREEMENT': {
      const { form, parties } = draft
      return ok({ details: { form, parties, place: writtenOrNull(draft.place) }, formula: null })
    }
    case 'QUOTATION': {
      const quoted = factDetails.safeParse({
        speaker: writtenTexts(draft.speaker),
        post: writtenOrNull(draft.post),
        occasion: writtenOrNull(draft.occasion),
        language: draft.language,
      })
      return quoted.success ? ok({ details: quoted.data, formula: null }) : refuse('speaker')
    }
    case 'DERIVED': {
      const read = formula.safeParse({ op: draft.op, of: draft.operands })
      return read.success ? ok({ details: null, formula: read.data }) : refuse('operands')
    }
    case 'BY_VALUE':
      return readPlain(draft, value)
  }
}

/** A date is an event with a place; a number or words may flow from one country to another. */
function readPlain(
  { place, from, to }: NatureDraft,
  value: ObservationDraft['kind'],
): Result<Nature, NatureFault> {
  if (value === 'date') {
    const where = writtenOrNull(place)
    return ok({ details: where && { place: where }, formula: null })
  }
  if (!from && !to) return ok({ details: null, formula: null })
  return from && to && from !== to ? ok({ details: { from, to }, formula: null }) : refuse('flow')
}

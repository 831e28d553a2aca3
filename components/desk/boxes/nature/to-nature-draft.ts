import { FACT_NATURES } from '@/lib/facts/desk-fact-input'
import type { DeskFigure } from '@/lib/facts/desk-figure'
import { EMPTY_NATURE, type NatureDraft } from './nature-draft'

/** What is on record beyond the value, as the form's fields: a change starts from what stands there. */
export function toNatureDraft({ kind, nature }: Pick<DeskFigure, 'kind' | 'nature'>): NatureDraft {
  const { details, formula } = nature
  return {
    ...EMPTY_NATURE,
    nature: FACT_NATURES.find((one) => one === kind) ?? 'BY_VALUE',
    ...(formula && { op: formula.op, operands: formula.of }),
    ...(details && written(details)),
  }
}

function written(details: NonNullable<DeskFigure['nature']['details']>): Partial<NatureDraft> {
  if ('speaker' in details) {
    const { speaker, post, occasion, language } = details
    return { speaker, post: post ?? {}, occasion: occasion ?? {}, language }
  }
  if ('form' in details) return { ...details, place: details.place ?? {} }
  if ('from' in details) return details
  return { place: details.place ?? {} }
}

import type { SiblingFact } from '@/components/desk/boxes/sibling-fact'
import type { DeskFact } from '@/lib/facts/get-desk-fact'

/** What a figure of another period starts from: all but the value. Null for what has no periods. */
export function toSibling({ indicator, figure }: DeskFact): SiblingFact | null {
  if (!indicator) return null
  const observations = figure.observations.slice(0, 1).map((one) => ({ ...one, printed: '' }))
  return {
    statement: { label: figure.labels, status: 'SOURCED', observations },
    basis: indicator.basis ?? {},
    indicatorKey: indicator.key,
    measures: indicator.kind,
  }
}

import { tags } from '@/lib/cache/tags'
import type { FigureView } from './box-view'
import type { FactChangeView } from './list-fact-changes'

/** Every fact that shown figures lean on, those they are calculated from included. */
export function figureTags(figures: FigureView[]): string[] {
  const ids = figures.flatMap(({ factId, formula }) => [
    factId,
    ...(formula?.operands.map((operand) => operand.factId) ?? []),
  ])
  return [...new Set(ids)].map(tags.fact)
}

/** What a list of changes leans on: newer ones come soon, one that ceases to be public goes at once. */
export function changeTags(changes: FactChangeView[]): string[] {
  const ids = [...new Set(changes.map((change) => change.factId))]
  return [tags.factChanges, ...ids.flatMap((id) => [tags.fact(id), tags.citedBy(id)])]
}

import { tags } from '@/lib/cache/tags'
import type { FigureView } from './box-view'

/** Every fact that shown figures lean on, those they are calculated from included. */
export function figureTags(figures: FigureView[]): string[] {
  const ids = figures.flatMap(({ factId, formula }) => [
    factId,
    ...(formula?.operands.map((operand) => operand.factId) ?? []),
  ])
  return [...new Set(ids)].map(tags.fact)
}

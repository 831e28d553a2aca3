import type { FigureView } from '@/lib/facts/box-view'

/** How many places of a row a figure takes: rivals stand side by side. */
export function figurePlaces(figure: FigureView): number {
  return figure.rivals.length > 0 ? 2 : 1
}

import { SHAPES } from './json-ld-shapes'
import type { PageType } from './page-type'

type Shape = keyof typeof SHAPES

/** What each kind of page tells machines, at least. */
const TOLD: Partial<Record<PageType, readonly Shape[]>> = {
  home: ['site'],
  article: ['article', 'breadcrumbs'],
  fact: ['dataset', 'breadcrumbs'],
  author: ['profile', 'breadcrumbs'],
  topic: ['breadcrumbs'],
  country: ['breadcrumbs'],
  series: ['breadcrumbs'],
  type: ['breadcrumbs'],
  archive: ['breadcrumbs'],
}

/** Faults of a page's JSON-LD: a block of no known shape, and what is missing. */
export function jsonLdFaults(type: PageType, blocks: readonly string[]): string[] {
  const shapes = blocks.map(shapeOf)
  const unknown = blocks.filter((_, place) => shapes[place] === undefined)
  const missing = (TOLD[type] ?? []).filter((shape) => !shapes.includes(shape))
  return [
    ...unknown.map((block) => `no known shape: ${block.slice(0, 200)}`),
    ...missing.map((shape) => `no ${shape}`),
  ]
}

function shapeOf(block: string): string | undefined {
  const data: unknown = JSON.parse(block)
  return Object.entries(SHAPES).find(([, shape]) => shape.safeParse(data).success)?.[0]
}

import { diffArrays } from 'diff'
import type { Block } from '@/lib/articles/body-block'
import { alignBlocks } from './align-blocks'
import { type MergeRow, toRow } from './merge-row'

type Three<T> = { base: T; mine: T; theirs: T }

/**
 * Three bodies place by place. Nothing is left out: all `mine` in their order are my body, all
 * `theirs` theirs, all `base` the one that both were written on. A place that somebody filled
 * anew has no `base`; one that was emptied has no block on that side.
 */
export function mergeBlocks({ base, mine, theirs }: Three<readonly Block[]>): MergeRow<Block[]>[] {
  const own = follow(base, mine)
  const other = follow(base, theirs)
  return [...base, null].flatMap((block, place) => {
    const added = mergeAdded(own.addedBefore(place), other.addedBefore(place))
    return block === null ? added : [...added, toRow([block], own.at(place), other.at(place))]
  })
}

/** Where the blocks of `base` went on one side, and what came between them. */
function follow(base: readonly Block[], side: readonly Block[]) {
  const places = alignBlocks(base, side)
  const taken = new Set(places)
  const added: Block[][] = [...base, null].map(() => [])
  let gap = 0
  for (const [place, block] of side.entries()) {
    if (taken.has(place)) gap = places.indexOf(place) + 1
    else added[gap]?.push(block)
  }
  return {
    addedBefore: (place: number) => added[place] ?? [],
    at: (place: number) => blockAt(side, places[place] ?? null),
  }
}

function blockAt(side: readonly Block[], place: number | null): Block[] {
  const block = place === null ? undefined : side[place]
  return block ? [block] : []
}

/** What both added at one place: the same once, the rest against each other. */
function mergeAdded(mine: Block[], theirs: Block[]): MergeRow<Block[]>[] {
  const rows: MergeRow<Block[]>[] = []
  let ofMine: Block[] = []
  const parts = diffArrays(mine, theirs, { comparator: isSame })
  for (const [index, { value, added, removed }] of parts.entries()) {
    if (removed && parts[index + 1]?.added) ofMine = value
    else if (removed) rows.push(toRow([], value, []))
    else if (added) {
      rows.push(toRow([], ofMine, value))
      ofMine = []
    } else rows.push(...value.map((block) => toRow([], [block], [block])))
  }
  return rows
}

function isSame(a: Block, b: Block): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

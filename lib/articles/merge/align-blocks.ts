import { diffArrays } from 'diff'
import type { Block } from '@/lib/articles/body-block'
import { bodyText } from '@/lib/articles/body-text'

/** Of two blocks with less in common one is gone and the other new, unless nothing stands nearer. */
const ALIKE = 0.5
const SAME_ID = 2
const SAME_PLACE = 0.01
/** Above so many pairs, blocks that differ are paired by their place alone. */
const MOST_PAIRS = 40_000

/**
 * Which block of `after` each block of `before` has become, null where it is gone. Places only go
 * up. Equal blocks find each other first, the rest by id, by words, by place.
 */
export function alignBlocks(before: readonly Block[], after: readonly Block[]): (number | null)[] {
  const places: (number | null)[] = []
  let gone: Block[] = []
  let from = 0
  for (const { value, added, removed } of diffArrays(before.map(key), after.map(key))) {
    const count = value.length
    if (removed) gone = before.slice(places.length, places.length + count)
    else {
      const come = added ? after.slice(from, from + count) : []
      places.push(...pair(gone, come).map((place) => (place === null ? null : from + place)))
      gone = []
      if (!added) places.push(...value.map((_, place) => from + place))
      from += count
    }
  }
  return [...places, ...gone.map(() => null)]
}

function key(block: Block): string {
  return JSON.stringify(block)
}

function pair(gone: readonly Block[], come: readonly Block[]): (number | null)[] {
  if (gone.length * come.length <= MOST_PAIRS) return pairByWords(gone, come)
  return gone.map((_, place) => (place < come.length ? place : null))
}

/** The pairs that have most in common together, none crossing another. */
function pairByWords(gone: readonly Block[], come: readonly Block[]): (number | null)[] {
  const best = bestTotals(gone.map(toWords), come.map(toWords))
  let place = 0
  return gone.map((_, row) => {
    // A later one takes as much: this one is passed over.
    while (place < come.length && best(row, place) === best(row, place + 1)) place += 1
    const isPaired = best(row, place) > best(row + 1, place)
    if (isPaired) place += 1
    return isPaired ? place - 1 : null
  })
}

/** What the blocks from a row and a place on can have in common at most. */
function bestTotals(gone: Words[], come: Words[]): (row: number, place: number) => number {
  const width = come.length + 1
  const totals = new Float64Array((gone.length + 1) * width)
  const at = (row: number, place: number) => totals[row * width + place] ?? 0
  for (const [row, old] of [...gone.entries()].reverse()) {
    for (const [place, fresh] of [...come.entries()].reverse()) {
      const paired = common(old, fresh) + at(row + 1, place + 1)
      const isPossible = common(old, fresh) > 0
      const unpaired = Math.max(at(row + 1, place), at(row, place + 1))
      totals[row * width + place] = isPossible ? Math.max(paired, unpaired) : unpaired
    }
  }
  return at
}

type Words = { type: Block['type']; id: string | undefined; words: ReadonlySet<string> }

function toWords(block: Block): Words {
  const { type, attrs } = block
  const text = bodyText({ type: 'doc', content: [block] })
  return {
    type,
    id: attrs && 'id' in attrs ? attrs.id : undefined,
    words: new Set(text.match(/[\p{L}\p{M}\p{N}]+/gu)),
  }
}

function common(some: Words, others: Words): number {
  if (some.id !== undefined && some.id === others.id) return SAME_ID
  const shared = [...some.words].filter((word) => others.words.has(word)).length
  const share = shared / Math.max(some.words.size, others.words.size, 1)
  if (share >= ALIKE) return share
  return some.type === others.type ? SAME_PLACE : 0
}

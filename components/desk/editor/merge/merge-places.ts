import type { Block } from '@/lib/articles/body-block'
import type { Merge } from '@/lib/articles/merge/merge-contents'
import type { MergeRow } from '@/lib/articles/merge/merge-row'
import { type Choice, canTakeBoth } from '@/lib/articles/merge/settle-merge'
import { printPlainBody } from '@/lib/articles/print-plain-body'

type Three = { base: string[]; mine: string[]; theirs: string[] }

export type MergePlace = Three & {
  field: keyof Merge
  /** Place in the body, from 1. */
  number: number | null
  row: MergeRow<unknown>
  options: Choice[]
}

/** What the parts of a piece are called. */
export type MergeNames = {
  person: (id: string) => string
  box: (id: string) => string
  /** Of an address that follows the headline. */
  madeSlug: string
}

/** The places where the two texts differ, in words; and how many places are the same in both. */
export function mergePlaces(
  merge: Merge,
  names: MergeNames,
): { places: MergePlace[]; same: number } {
  const { title, deck, byline, leadBoxId, slug } = merge
  const toPlace = <T>(
    field: keyof Merge,
    row: MergeRow<T>,
    words: (value: T) => string[],
    number: number | null = null,
  ): MergePlace => ({
    ...{ field, row, number },
    ...{ base: words(row.base), mine: words(row.mine), theirs: words(row.theirs) },
    options: canTakeBoth(merge, row) ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'],
  })
  const blockWords = (blocks: Block[]) => blocks.map((block) => printBlock(block, names))
  const all = [
    toPlace('title', title, oneText),
    toPlace('deck', deck, oneText),
    ...merge.body.map((row, place) => toPlace('body', row, blockWords, place + 1)),
    toPlace('byline', byline, (ids) => oneText(ids.map(names.person).join(', '))),
    toPlace('leadBoxId', leadBoxId, (id) => (id ? [names.box(id)] : [])),
    toPlace('slug', slug, (text) => [text || names.madeSlug]),
  ]
  const places = all.filter(({ row }) => row.change !== 'none' && row.change !== 'agreed')
  return { places, same: merge.body.length - places.filter((one) => one.field === 'body').length }
}

function oneText(text: string): string[] {
  return text === '' ? [] : [text]
}

/** The plain notation: a changed mark or address is seen too. */
function printBlock(block: Block, names: MergeNames): string {
  if (block.type === 'factBox') return names.box(block.attrs.boxId)
  return printPlainBody({ type: 'doc', content: [block] })
}

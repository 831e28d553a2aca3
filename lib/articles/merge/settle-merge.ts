import type { Block } from '@/lib/articles/body-block'
import { type EditionContent, MAX_DECK, MAX_TITLE } from '@/lib/articles/edition-input'
import type { Merge } from './merge-contents'
import type { MergeRow } from './merge-row'

export type Side = 'mine' | 'theirs'
export type Choice = Side | 'both'
/** What a person chose for a place; undefined while nothing is chosen. */
export type ChoiceOf = (row: MergeRow<unknown>) => Choice | undefined

/** Between two headlines or decks of which both are wanted: somebody has to make one of them. */
const BETWEEN = ' / '

/**
 * The text that the choices give: where only one side changed, that side, unless another was
 * chosen; null while a place that both changed is open.
 */
export function settleMerge(merge: Merge, chosen: ChoiceOf): EditionContent | null {
  if (openRows(merge, chosen).length > 0) return null
  const side = <T>(row: MergeRow<T>) => row[takenSide(row, chosen) === 'theirs' ? 'theirs' : 'mine']
  const words = (row: MergeRow<string>) =>
    takenSide(row, chosen) === 'both' ? bothWords(row) : side(row)
  const blocks = merge.body.flatMap((row) =>
    takenSide(row, chosen) === 'both' ? [...row.mine, ...row.theirs] : side(row),
  )
  return {
    title: words(merge.title),
    deck: words(merge.deck),
    body: { type: 'doc', content: eachBoxOnce(blocks) },
    byline: side(merge.byline),
    leadBoxId: side(merge.leadBoxId),
    slug: side(merge.slug),
  }
}

/** Places that both changed and nobody has chosen for. */
export function openRows(merge: Merge, chosen: ChoiceOf): MergeRow<unknown>[] {
  return allRows(merge).filter((row) => row.change === 'conflict' && !chosen(row))
}

export function allRows({ body, ...fields }: Merge): MergeRow<unknown>[] {
  return [...Object.values(fields), ...body]
}

/** Undefined for a conflict that is open. */
export function takenSide(row: MergeRow<unknown>, chosen: ChoiceOf): Choice | undefined {
  if (row.change === 'conflict') return chosen(row)
  return chosen(row) ?? (row.change === 'theirs' ? 'theirs' : 'mine')
}

export function canTakeBoth(merge: Merge, row: MergeRow<unknown>): boolean {
  if (row === merge.title) return bothWords(merge.title).length <= MAX_TITLE
  if (row === merge.deck) return bothWords(merge.deck).length <= MAX_DECK
  const blocks = merge.body.find((one) => one === row)
  return blocks !== undefined && blocks.mine.length > 0 && blocks.theirs.length > 0
}

function bothWords({ mine, theirs }: MergeRow<string>): string {
  return [mine, theirs].filter(Boolean).join(BETWEEN)
}

/** Either side may have moved a box: it stands where it comes first. */
function eachBoxOnce(blocks: Block[]): Block[] {
  const seen = new Set<string>()
  return blocks.filter((block) => {
    if (block.type !== 'factBox') return true
    const isFirst = !seen.has(block.attrs.boxId)
    seen.add(block.attrs.boxId)
    return isFirst
  })
}

import type { Block } from '@/lib/articles/body-block'
import type { EditionContent } from '@/lib/articles/edition-input'
import { toBody, toDoc } from '@/lib/articles/editor-schema-body'
import { mergeBlocks } from './merge-blocks'
import { type MergeRow, toRow } from './merge-row'

type Three = { base: EditionContent; mine: EditionContent; theirs: EditionContent }

export type Merge = {
  title: MergeRow<string>
  deck: MergeRow<string>
  body: MergeRow<Block[]>[]
  byline: MergeRow<string[]>
  leadBoxId: MergeRow<string | null>
  slug: MergeRow<string>
}

/** Two texts that were written on one, place by place. */
export function mergeContents(three: Three): Merge {
  const [base, mine, theirs] = [three.base, three.mine, three.theirs].map(asEdited)
  if (!base || !mine || !theirs) throw new Error('A merge needs three texts')
  const row = <K extends keyof EditionContent>(field: K): MergeRow<EditionContent[K]> =>
    toRow(base[field], mine[field], theirs[field])
  return {
    title: row('title'),
    deck: row('deck'),
    body: mergeBlocks({
      base: base.body.content,
      mine: mine.body.content,
      theirs: theirs.body.content,
    }),
    byline: row('byline'),
    leadBoxId: row('leadBoxId'),
    slug: row('slug'),
  }
}

/** As the editor would hand it in: what only reads differently is no change. */
export function asEdited(content: EditionContent): EditionContent {
  return {
    ...content,
    title: content.title.trim(),
    deck: content.deck.trim(),
    body: toBody(toDoc(content.body)),
  }
}

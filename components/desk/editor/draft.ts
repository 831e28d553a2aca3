import type { EditionContent } from '@/lib/articles/edition-input'

/** What the editor's fields hold; a slug left empty follows the headline. */
export type Draft = EditionContent

export function isSameDraft(a: Draft, b: Draft): boolean {
  return isSameRest(a, b) && isSameBody(a, b)
}

function isSameRest(a: Draft, b: Draft): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))
}

/** Blocks that were not touched are the same object: a long text is compared in no time. */
function isSameBody({ body: { content: some } }: Draft, { body: { content: others } }: Draft) {
  if (some.length !== others.length) return false
  return some.every(
    (block, place) =>
      block === others[place] || JSON.stringify(block) === JSON.stringify(others[place]),
  )
}

function inOrder({ title, deck, byline, leadBoxId, slug }: Draft) {
  return [title, deck, byline, leadBoxId, slug]
}

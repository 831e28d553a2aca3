import type { Body } from './body'

/** Ids of the fact boxes that stand in the text, in its order. */
export function bodyBoxIds(body: Body): string[] {
  return body.content.flatMap((block) => (block.type === 'factBox' ? [block.attrs.boxId] : []))
}

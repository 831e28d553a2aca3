import type { Body } from '@/lib/articles/body'
import type { Block } from '@/lib/articles/body-block'
import { inlineText } from '@/lib/articles/body-text'

export type AnchoredBlock = { block: Block; anchor: string }

/** Every block with the id it is linked by: its own, else its place in the text. */
export function anchoredBlocks(body: Body): AnchoredBlock[] {
  return body.content.map((block, place) => ({ block, anchor: ownId(block) ?? `b${place + 1}` }))
}

/** The headings of the first rank, for the list of contents. */
export function chapters(body: Body): { anchor: string; title: string }[] {
  return anchoredBlocks(body).flatMap(({ block, anchor }) =>
    block.type === 'heading' && block.attrs.level === 2
      ? [{ anchor, title: inlineText(block.content) }]
      : [],
  )
}

function ownId({ attrs }: Block): string | undefined {
  return attrs && 'id' in attrs ? attrs.id : undefined
}

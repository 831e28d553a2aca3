import { z } from 'zod'
import { figure } from './body-figure'
import { plainInline } from './body-inline'
import { blockAttrs, blockId, paragraph } from './body-paragraph'
import { table } from './body-table'

const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({
    level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
    id: blockId,
  }),
  content: plainInline.optional(),
})
const listItem = z.strictObject({
  type: z.literal('listItem'),
  content: z.array(paragraph).min(1),
})
const list = z.strictObject({
  type: z.enum(['bulletList', 'orderedList']),
  attrs: blockAttrs,
  content: z.array(listItem).min(1),
})
/** Another's words: a document's, a person's. */
const blockquote = z.strictObject({
  type: z.literal('blockquote'),
  attrs: blockAttrs,
  content: z.array(paragraph).min(1),
})
/** The piece's own words, said again larger. */
const pullQuote = z.strictObject({
  type: z.literal('pullQuote'),
  attrs: blockAttrs,
  content: plainInline.optional(),
})
const horizontalRule = z.strictObject({ type: z.literal('horizontalRule'), attrs: blockAttrs })
const factBox = z.strictObject({
  type: z.literal('factBox'),
  attrs: z.strictObject({ boxId: z.uuid() }),
})

export const block = z.discriminatedUnion('type', [
  paragraph,
  heading,
  list,
  blockquote,
  pullQuote,
  figure,
  table,
  horizontalRule,
  factBox,
])

export type Block = z.infer<typeof block>
export type ListBlock = z.infer<typeof list>

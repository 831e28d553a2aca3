import { z } from 'zod'

/**
 * A body is typed elements in ProseMirror's JSON shape, so that the rich editor's schema can grow
 * out of it. The server validates every body with this schema: unknown nodes, marks, attributes
 * and link schemes are refused, whatever the editor let through.
 */
export const MAX_BODY_CHARACTERS = 200_000
const MAX_HREF = 2_000

/** http(s), mail, or an address on this site. Anything else (javascript:, data:) is refused. */
export const safeHref = z
  .string()
  .max(MAX_HREF)
  .refine((href) => isSafeHref(href), { message: 'unsafe-link' })

export function isSafeHref(href: string): boolean {
  if (/^\/(?!\/)[^\s\\]*$/.test(href)) return true
  if (/[\s\\]/.test(href)) return false
  return URL.canParse(href) && ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol)
}

const link = z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: safeHref }) })
const text = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: z.array(link).max(1).optional(),
})
const inline = z.array(text)
const blockAttrs = z.strictObject({ id: z.string().max(40).optional() }).optional()

const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  attrs: blockAttrs,
  content: inline.optional(),
})
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({
    level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
    id: z.string().max(40).optional(),
  }),
  content: inline.optional(),
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
const block = z.discriminatedUnion('type', [paragraph, heading, list])

export const bodySchema = z
  .strictObject({ type: z.literal('doc'), content: z.array(block) })
  .refine((body) => bodyText(body).length <= MAX_BODY_CHARACTERS, { message: 'too-long' })

export type TextNode = z.infer<typeof text>
export type Block = z.infer<typeof block>
export type ListBlock = z.infer<typeof list>
export type Body = { type: 'doc'; content: Block[] }

/** The words alone, a line a block: for reading time, search and comparison. */
export function bodyText(body: Body): string {
  return body.content.map(blockText).join('\n')
}

export function inlineText(content: TextNode[] | undefined): string {
  return (content ?? []).map((node) => node.text).join('')
}

function blockText(node: Block): string {
  if (node.type === 'paragraph' || node.type === 'heading') return inlineText(node.content)
  return node.content
    .flatMap((item) => item.content.map((line) => inlineText(line.content)))
    .join('\n')
}

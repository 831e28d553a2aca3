import { z } from 'zod'
import { LANG_TAG } from './lang-tag'
import { safeHref } from './safe-href'

/** Outermost first: the order in which marks are stored and their elements nest. */
export const MARK_ORDER = [
  'link',
  'language',
  'bold',
  'italic',
  'superscript',
  'subscript',
] as const

const link = z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: safeHref }) })
const language = z.strictObject({
  type: z.literal('language'),
  attrs: z.strictObject({ lang: z.string().regex(LANG_TAG) }),
})
const plainMark = z.strictObject({
  type: z.enum(['bold', 'italic', 'superscript', 'subscript']),
})
const mark = z.discriminatedUnion('type', [link, language, plainMark])

const text = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: z
    .array(mark)
    .refine((marks) => isOrdered(marks), { message: 'mark-order' })
    .optional(),
})

/** A note stands where it is called; its number is its place in the body, so none is stored. */
const footnote = z.strictObject({
  type: z.literal('footnote'),
  attrs: z.strictObject({ id: z.string().max(40).optional() }).optional(),
  content: z.array(text).min(1),
})

/** Text without notes: for headings, pull quotes and notes themselves. */
export const plainInline = z.array(text)
export const inline = z.array(z.discriminatedUnion('type', [text, footnote]))

export type Mark = z.infer<typeof mark>
export type TextNode = z.infer<typeof text>
export type FootnoteNode = z.infer<typeof footnote>
export type InlineNode = TextNode | FootnoteNode

function isOrdered(marks: readonly Mark[]): boolean {
  const ranks = marks.map(({ type }) => MARK_ORDER.indexOf(type))
  return ranks.every((rank, place) => place === 0 || rank > (ranks[place - 1] ?? -1))
}

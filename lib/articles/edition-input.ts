import { z } from 'zod'
import { LOCALES } from '@/lib/i18n/locale'
import { ARTICLE_TYPES } from './article-type'
import { bodySchema } from './body'

export const MAX_TITLE = 200
export const MAX_DECK = 500
export const MAX_BYLINE = 12
export const MAX_SLUG = 80
export const MAX_REASON = 500

export const slugInput = z
  .string()
  .max(MAX_SLUG)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

export const createArticleInput = z.strictObject({
  opId: z.uuid(),
  type: z.enum(ARTICLE_TYPES),
  locale: z.enum(LOCALES),
})

export const createEditionInput = z.strictObject({
  articleId: z.uuid(),
  locale: z.enum(LOCALES),
})

/** What a revision holds. Words may be missing while a piece is being written; publishing asks for them. */
export const editionContent = z.strictObject({
  title: z.string().trim().max(MAX_TITLE),
  deck: z.string().trim().max(MAX_DECK),
  body: bodySchema,
  /** Person ids in the order of the byline. */
  byline: z.array(z.uuid()).max(MAX_BYLINE),
  leadBoxId: z.uuid().nullable(),
  /** Empty until the headline gives one. */
  slug: z.union([z.literal(''), slugInput]),
})

export const saveEditionInput = z.strictObject({
  opId: z.uuid(),
  editionId: z.uuid(),
  /** The edition's version that the text was written on. */
  baseVersion: z.number().int().nonnegative(),
  content: editionContent,
})

export const publishEditionInput = z.strictObject({
  opId: z.uuid(),
  editionId: z.uuid(),
  /** The revision that was looked at: never another. */
  revisionId: z.uuid(),
  /** Proposed versions of facts that were shown and are released with the piece. */
  releases: z.array(z.uuid()).max(200),
})

const publicReason = z.string().trim().min(3).max(MAX_REASON)

export const withdrawEditionInput = z.strictObject({
  opId: z.uuid(),
  editionId: z.uuid(),
  /** Public: shown on the page that answers 410. */
  reason: publicReason,
})

export const retractEditionInput = z.strictObject({
  opId: z.uuid(),
  editionId: z.uuid(),
  /** Public: stands at the head of the piece, in its language. */
  reason: publicReason,
})

export type EditionContent = z.infer<typeof editionContent>
export type CreateArticleInput = z.infer<typeof createArticleInput>
export type CreateEditionInput = z.infer<typeof createEditionInput>
export type SaveEditionInput = z.infer<typeof saveEditionInput>
export type PublishEditionInput = z.infer<typeof publishEditionInput>
export type WithdrawEditionInput = z.infer<typeof withdrawEditionInput>
export type RetractEditionInput = z.infer<typeof retractEditionInput>

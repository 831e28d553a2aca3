import { z } from 'zod'
import { bodySchema } from '@/lib/articles/body'
import {
  MAX_BYLINE,
  MAX_DECK,
  MAX_REASON,
  MAX_TITLE,
  slugInput,
} from '@/lib/articles/edition-input'
import { LOCALES } from '@/lib/i18n/locale'
import { bylineEntry } from '@/lib/people/byline-entry'
import { subjects } from './article-file'
import { address, bundleId, instant } from './bundle-fields'
import { checkEdition } from './check-edition'

const revision = z.strictObject({
  id: bundleId,
  number: z.number().int().positive(),
  title: z.string().min(1).max(MAX_TITLE),
  deck: z.string().max(MAX_DECK),
  body: bodySchema,
  byline: z.array(bundleId).max(MAX_BYLINE),
  leadBoxId: bundleId.nullable(),
  slug: slugInput,
})

const publication = z.strictObject({
  id: bundleId,
  revisionId: bundleId,
  shownFrom: instant,
  shownTo: instant.nullable(),
  contentUpdatedAt: instant,
  readingMinutes: z.number().int().positive(),
  /** Names, degrees and posts as printed on that day. */
  byline: z.array(bylineEntry),
  ...subjects,
  /** Revisions of boxes as printed, in order. */
  boxRevisionIds: z.array(bundleId),
  /** The version of each fact that it prints. */
  facts: z.array(z.strictObject({ factId: bundleId, factVersionId: bundleId })),
})

const withdrawal = z.strictObject({
  id: bundleId,
  reason: z.string().min(1).max(MAX_REASON),
  at: instant,
  /** When it was published again. */
  liftedAt: instant.nullable(),
})

const retraction = z.strictObject({
  id: bundleId,
  reason: z.string().min(1).max(MAX_REASON),
  at: instant,
  /** When it was published again, or withdrawn. */
  liftedAt: instant.nullable(),
})

/**
 * articles/FOLDER/LOCALE.json: a piece in one language as the public may see it. Of a withdrawn one
 * the addresses and the reason: its text never travels.
 */
export const editionFile = z
  .strictObject({
    id: bundleId,
    articleId: bundleId,
    locale: z.enum(LOCALES),
    live: z.enum(['PUBLISHED', 'WITHDRAWN', 'RETRACTED']),
    feedId: z
      .string()
      .max(200)
      .regex(/^tag:[^\s,]+,\d{4}:\S+$/, { message: 'not a feed id' }),
    firstPublishedAt: instant,
    ...address,
    withdrawals: z.array(withdrawal),
    /** Left out of an edition that was never retracted. */
    retractions: z.array(retraction).min(1).optional(),
    revisions: z.array(revision),
    publications: z.array(publication),
  })
  .superRefine(checkEdition)

export type EditionFile = z.output<typeof editionFile>
export type PublicationEntry = z.output<typeof publication>

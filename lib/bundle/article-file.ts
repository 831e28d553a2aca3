import { z } from 'zod'
import { ARTICLE_TYPES } from '@/lib/articles/article-type'
import { LOCALES } from '@/lib/i18n/locale'
import { bundleId, countryCode, localized } from './bundle-fields'

const distinct = <T>(items: T[]) => new Set(items).size === items.length
const TWICE = { message: 'one of them twice' }

/** What a piece is about and who paid for it: on the piece, and as each publication printed it. */
export const subjects = {
  topicIds: z.array(bundleId).refine(distinct, TWICE),
  countries: z.array(countryCode).refine(distinct, TWICE),
  seriesId: bundleId.nullable(),
  seriesNumber: z.number().int().positive().nullable(),
  funder: localized.nullable(),
  disclaimer: localized.nullable(),
}

/** articles/FOLDER/article.json: what the languages of a piece have in common. */
export const articleFile = z.strictObject({
  id: bundleId,
  type: z.enum(ARTICLE_TYPES),
  originalLocale: z.enum(LOCALES),
  ...subjects,
})

export type ArticleFile = z.output<typeof articleFile>

import { z } from 'zod'
import { fingerprintInput } from '@/lib/db/fingerprint-input'
import { countryCode } from '@/lib/facts/fact-details'
import { localizedText } from '@/lib/i18n/localized-text'
import { ARTICLE_TYPES } from './article-type'

export const MAX_TOPICS = 12
export const MAX_COUNTRIES = 30
export const MAX_SERIES_NUMBER = 999

const isDistinct = (items: string[]) => new Set(items).size === items.length

/** What a piece is about, of which kind it is and who paid for it. */
export const subjectsInput = z
  .strictObject({
    type: z.enum(ARTICLE_TYPES),
    topicIds: z.array(z.uuid()).max(MAX_TOPICS).refine(isDistinct, 'twice'),
    countries: z.array(countryCode).max(MAX_COUNTRIES).refine(isDistinct, 'twice'),
    seriesId: z.uuid().nullable(),
    /** Place in the series, from 1. */
    seriesNumber: z.number().int().min(1).max(MAX_SERIES_NUMBER).nullable(),
    funder: localizedText.nullable(),
    disclaimer: localizedText.nullable(),
  })
  .refine(({ seriesId, seriesNumber }) => seriesId !== null || seriesNumber === null, {
    message: 'place-without-series',
    path: ['seriesNumber'],
  })

export const saveSubjectsInput = z.strictObject({
  articleId: z.uuid(),
  /** Of the state that the choice was made on. */
  base: fingerprintInput,
  subjects: subjectsInput,
})

export type SubjectsInput = z.infer<typeof subjectsInput>
export type SaveSubjectsInput = z.infer<typeof saveSubjectsInput>

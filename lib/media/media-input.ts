import { z } from 'zod'
import { LOCALES } from '@/lib/i18n/locale'

export const MAX_UPLOAD_BYTES = 20 * 2 ** 20
export const MAX_MEDIA_TEXT = 500
export const MAX_MEDIA_SEARCH = 100

/** One line; empty until somebody has written it. */
const line = z.string().trim().max(MAX_MEDIA_TEXT).regex(/^.*$/)

export const mediaTextsInput = z.strictObject({
  alt: line,
  caption: line,
  credit: line,
  rights: line,
})

const percent = z.number().int().min(0).max(100)

export const saveMediaInput = z.strictObject({
  mediaId: z.uuid(),
  /** Of the state that was looked at. */
  baseVersion: z.number().int().positive(),
  /** Languages that are not among them keep their words. */
  texts: z.partialRecord(z.enum(LOCALES), mediaTextsInput),
  /** Per cent from the left and the top; null leaves it where it is. */
  focal: z.strictObject({ x: percent, y: percent }).nullable(),
})

export const removeMediaInput = z.strictObject({
  mediaId: z.uuid(),
  baseVersion: z.number().int().positive(),
})

export type SaveMediaInput = z.infer<typeof saveMediaInput>
export type RemoveMediaInput = z.infer<typeof removeMediaInput>

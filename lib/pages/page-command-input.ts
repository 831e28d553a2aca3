import { z } from 'zod'
import { bodySchema } from '@/lib/articles/body'
import { bodyBoxIds } from '@/lib/articles/body-boxes'
import { bodyPictures } from '@/lib/articles/body-pictures'
import { MAX_TITLE, slugInput } from '@/lib/articles/edition-input'
import { fingerprintInput } from '@/lib/db/fingerprint-input'
import { LOCALES } from '@/lib/i18n/locale'

export const createPageInput = z.strictObject({ opId: z.uuid() })

export const savePageInput = z.strictObject({
  pageId: z.uuid(),
  locale: z.enum(LOCALES),
  /** Of the state that the text was written on. */
  base: fingerprintInput,
  title: z.string().trim().min(1).max(MAX_TITLE),
  /** Figures and pictures belong to pieces, whose publications pin them. */
  body: bodySchema
    .refine((body) => bodyBoxIds(body).length === 0, 'boxes')
    .refine((body) => bodyPictures(body).length === 0, 'pictures'),
  /** Empty: made from the title. */
  slug: z.union([z.literal(''), slugInput]),
})

export type CreatePageInput = z.infer<typeof createPageInput>
export type SavePageInput = z.infer<typeof savePageInput>

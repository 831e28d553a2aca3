import { z } from 'zod'
import { bodySchema } from '@/lib/articles/body'
import { MAX_TITLE } from '@/lib/articles/edition-input'
import { LOCALES } from '@/lib/i18n/locale'
import { address, bundleId, instant } from './bundle-fields'

/** pages/NAME.json: a static page in its languages. */
export const pageFile = z.strictObject({
  id: bundleId,
  /** Order in the footer. */
  position: z.number().int().nonnegative(),
  texts: z
    .partialRecord(
      z.enum(LOCALES),
      z.strictObject({
        id: bundleId,
        ...address,
        title: z.string().min(1).max(MAX_TITLE),
        body: bodySchema,
        updatedAt: instant,
      }),
    )
    .refine((texts) => Object.keys(texts).length > 0, { message: 'empty' }),
})

export type PageFile = z.output<typeof pageFile>

import { z } from 'zod'
import { fingerprintInput } from '@/lib/db/fingerprint-input'
import { LOCALES } from '@/lib/i18n/locale'
import { homeChoice } from './home-choice'

export const saveHomeInput = z.strictObject({
  locale: z.enum(LOCALES),
  /** Of the state that the choice was made on. */
  base: fingerprintInput,
  choice: homeChoice,
})

export type SaveHomeInput = z.infer<typeof saveHomeInput>

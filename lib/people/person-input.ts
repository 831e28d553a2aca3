import { z } from 'zod'
import { LOCALES } from '@/lib/i18n/locale'
import { localizedText, MAX_SHORT_TEXT } from '@/lib/i18n/localized-text'

const perLanguage = z.partialRecord(z.enum(LOCALES), z.string().trim().min(1).max(MAX_SHORT_TEXT))

export const createPersonInput = z.strictObject({
  opId: z.uuid(),
  names: localizedText,
  degrees: perLanguage,
  post: perLanguage,
})

export type CreatePersonInput = z.infer<typeof createPersonInput>

import { z } from 'zod'
import { slugInput } from '@/lib/articles/edition-input'
import { fingerprintInput } from '@/lib/db/fingerprint-input'
import { localizedText } from '@/lib/i18n/localized-text'

/** For topics and series alike. */
export const createTopicInput = z.strictObject({ opId: z.uuid(), name: localizedText })

export const saveTopicInput = z.strictObject({
  id: z.uuid(),
  /** Of the state that the change was made on. */
  base: fingerprintInput,
  name: localizedText,
  description: localizedText.nullable(),
  slug: slugInput,
})

export type CreateTopicInput = z.infer<typeof createTopicInput>
export type SaveTopicInput = z.infer<typeof saveTopicInput>

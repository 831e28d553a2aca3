import { z } from 'zod'
import { fingerprintInput } from '@/lib/db/fingerprint-input'
import { localizedText } from '@/lib/i18n/localized-text'

export const saveIndicatorInput = z.strictObject({
  indicatorId: z.uuid(),
  /** Of the state that the change was made on. */
  base: fingerprintInput,
  kind: z.enum(['FLOW', 'STOCK']),
  label: localizedText,
  basis: localizedText.nullable(),
})

export type SaveIndicatorInput = z.infer<typeof saveIndicatorInput>

import { z } from 'zod'
import { fingerprintInput } from '@/lib/db/fingerprint-input'
import { sourceInput } from './fact-input'

export const saveSourceInput = sourceInput.extend({
  sourceId: z.uuid(),
  /** Of the state that the change was made on. */
  base: fingerprintInput,
})

export type SaveSourceInput = z.infer<typeof saveSourceInput>

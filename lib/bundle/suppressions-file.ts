import { z } from 'zod'
import { MAX_REASON } from '@/lib/articles/edition-input'
import { bundleId, instant } from './bundle-fields'

/** suppressions.json: what must not come back. Withdrawn editions say so in their own files. */
export const suppressionsFile = z.array(
  z.strictObject({
    id: bundleId,
    kind: z.enum(['PUBLICATION', 'FACT', 'MEDIA']),
    targetId: bundleId,
    reason: z.string().min(1).max(MAX_REASON),
    at: instant,
  }),
)

export type SuppressionEntry = z.output<typeof suppressionsFile>[number]

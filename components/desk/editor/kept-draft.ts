import { z } from 'zod'
import { editionContent } from '@/lib/articles/edition-input'

/** A text that was being written, on which version, and when (milliseconds). */
export const keptDraft = z.object({
  baseVersion: z.number(),
  at: z.number(),
  draft: editionContent.extend({ title: z.string(), deck: z.string(), slug: z.string() }),
})

export type KeptDraft = z.infer<typeof keptDraft>

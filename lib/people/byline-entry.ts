import { z } from 'zod'

/** A contributor as printed at publication: later posts and names do not rewrite an old byline. */
export type BylineEntry = z.infer<typeof bylineEntry>

export const bylineEntry = z.strictObject({
  personId: z.uuid(),
  slug: z.string(),
  /** An editorial desk signs as an organisation, a person as a person. */
  kind: z.enum(['PERSON', 'DESK']),
  name: z.string(),
  degrees: z.string().nullable(),
  post: z.string().nullable(),
})

import { z } from 'zod'
import { LOCALES } from '@/lib/i18n/locale'
import { address, bundleId, day, line, localized } from './bundle-fields'

/** people/SLUG.json: who signs pieces, with names per language and the posts held. */
export const personFile = z.strictObject({
  id: bundleId,
  kind: z.enum(['PERSON', 'DESK']),
  ...address,
  /** Left out of who has none. */
  photoId: bundleId.optional(),
  texts: z.partialRecord(z.enum(LOCALES), z.strictObject({ name: line, degrees: line.nullable() })),
  posts: z.array(
    z.strictObject({
      id: bundleId,
      title: localized,
      heldFrom: day.nullable(),
      heldUntil: day.nullable(),
    }),
  ),
})

export type PersonFile = z.output<typeof personFile>

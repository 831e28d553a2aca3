import { z } from 'zod'
import { slugInput } from '@/lib/articles/edition-input'
import { fingerprintInput } from '@/lib/db/fingerprint-input'
import { localizedText } from '@/lib/i18n/localized-text'

export const MAX_POSTS = 40

const day = z.iso.date().nullable()

/** A post without an end is held now. */
export const postInput = z
  .strictObject({
    /** Null for one that is being noted. */
    id: z.uuid().nullable(),
    title: localizedText,
    from: day,
    until: day,
  })
  .refine(({ from, until }) => from === null || until === null || from <= until, {
    message: 'ends-before-it-begins',
    path: ['until'],
  })

export const savePersonInput = z.strictObject({
  personId: z.uuid(),
  /** Of the state that the change was made on. */
  base: fingerprintInput,
  kind: z.enum(['PERSON', 'DESK']),
  names: localizedText,
  /** Printed beside the name; only where there is one. */
  degrees: localizedText.nullable(),
  posts: z.array(postInput).max(MAX_POSTS),
  slug: slugInput,
  /** A picture of the library. */
  photoId: z.uuid().nullable(),
})

export type PostInput = z.infer<typeof postInput>
export type SavePersonInput = z.infer<typeof savePersonInput>

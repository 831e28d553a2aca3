import { z } from 'zod'
import { MAX_MEDIA_SEARCH } from './media-input'

export const MAX_MEDIA_READ = 200

export const findMediaInput = z.strictObject({
  search: z.string().max(MAX_MEDIA_SEARCH),
  /** The last picture before; null at the newest. */
  after: z.uuid().nullable(),
})

export const readMediaInput = z.strictObject({
  mediaIds: z.array(z.uuid()).max(MAX_MEDIA_READ),
})

export type FindMediaInput = z.infer<typeof findMediaInput>
export type ReadMediaInput = z.infer<typeof readMediaInput>

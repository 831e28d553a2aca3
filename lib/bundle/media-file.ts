import { z } from 'zod'
import { slugInput } from '@/lib/articles/edition-input'
import { LOCALES } from '@/lib/i18n/locale'
import { mediaFormat } from '@/lib/media/media-format'
import { mediaTextsInput } from '@/lib/media/media-input'
import { bundleId } from './bundle-fields'

const size = z.number().int().positive()
const percent = z.number().int().min(0).max(100)

/** media/NAME-HASH.json: a picture, with its bytes beside it under the same name. */
export const mediaFile = z.strictObject({
  id: bundleId,
  /** Of the bytes, hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { message: 'not a hash' }),
  format: mediaFormat,
  width: size,
  height: size,
  bytes: size,
  name: slugInput,
  focalX: percent,
  focalY: percent,
  texts: z.partialRecord(z.enum(LOCALES), mediaTextsInput),
  /** Old texts name it still; its bytes are gone, here and there. Left out otherwise. */
  isRemoved: z.literal(true).optional(),
})

export type MediaFile = z.output<typeof mediaFile>

/** The first letters of the hash tell pictures of one name apart. */
export function mediaPath({ name, sha256 }: MediaFile): string {
  return `media/${name}-${sha256.slice(0, 12)}.json`
}

/** Where the bytes lie, beside the file at `path`. */
export function bytesPath(path: string, { format }: MediaFile): string {
  return path.replace(/json$/, format)
}

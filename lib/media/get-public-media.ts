import 'server-only'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import { type MediaFormat, mediaFormat } from './media-format'

export type PublicMedia = { tags: string[] } & (
  | { kind: 'shown'; original: { sha256: string; format: MediaFormat } }
  | { kind: 'gone' }
  | { kind: 'unknown' }
)

type Named = { sha256: string; name: string }

/** What stands at a picture's address for readers: one of a draft is as unknown as none. */
export async function getPublicMedia({ sha256, name }: Named): Promise<PublicMedia> {
  const reader = await readerDb()
  const moved = [tags.media(sha256)]
  const row = await reader.readerMedia.findUnique({ where: { sha256 } })
  if (row) {
    // Any name would do for the bytes, and one picture would have a million addresses.
    if (row.name !== name) return { kind: 'unknown', tags: moved }
    const original = { sha256, format: mediaFormat.parse(row.format) }
    return { kind: 'shown', original, tags: moved }
  }
  const gone = await reader.readerGoneMedia.findUnique({ where: { sha256 } })
  return { kind: gone ? 'gone' : 'unknown', tags: moved }
}

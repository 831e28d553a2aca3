import 'server-only'
import { db, readerDb } from '@/lib/db/client'
import type { ReaderMedia } from '@/lib/db/generated/client'
import type { PictureView } from './media-view'

/** Before an address, where pictures are seen that nobody has published. */
export const DESK_BASE = '/admin'

/** By id. What a picture says, the text that shows it says: it has no words of its own here. */
export type Pictures = ReadonlyMap<string, PictureView>

/** Those of them that readers may see now. */
export async function getPictures(ids: readonly string[]): Promise<Pictures> {
  if (ids.length === 0) return new Map()
  const reader = await readerDb()
  return byId(await reader.readerMedia.findMany({ where: { id: { in: [...ids] } } }))
}

/** As the desk sees them, public or not. */
export async function getDeskPictures(ids: readonly string[]): Promise<Pictures> {
  if (ids.length === 0) return new Map()
  return byId(await db().media.findMany({ where: { id: { in: [...ids] }, removedAt: null } }))
}

type Row = Pick<ReaderMedia, 'id' | 'sha256' | 'name' | 'width' | 'height' | 'focalX' | 'focalY'>

function byId(rows: Row[]): Pictures {
  return new Map(
    rows.map(({ id, sha256, name, width, height, focalX, focalY }) => [
      id,
      { sha256, name, width, height, focalX, focalY, alt: '' },
    ]),
  )
}

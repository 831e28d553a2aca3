import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { ok, type Result } from '@/lib/result'
import type { FindMediaInput, ReadMediaInput } from './find-media-input'
import { getMediaByIds } from './get-media'
import { listMedia, type MediaPage } from './list-media'
import type { MediaView } from './media-view'

/** The library as a window over a text asks for it: everybody at the desk may look. */
export async function findMedia(
  _: Actor,
  { search, after }: FindMediaInput,
): Promise<Result<MediaPage, never>> {
  return ok(await listMedia({ search, after: after ?? undefined }))
}

/** Pictures that a text already names; those that have been removed are left out. */
export async function readMedia(
  _: Actor,
  { mediaIds }: ReadMediaInput,
): Promise<Result<MediaView[], never>> {
  return ok(await getMediaByIds(mediaIds))
}

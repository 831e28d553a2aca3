import type { PictureAttrs } from '@/lib/articles/body-figure'
import type { Actor } from '@/lib/auth/actor'
import { ingestMedia } from '@/lib/media/ingest-media'
import type { MediaView } from '@/lib/media/media-view'
import { bodyOf, taken } from '@/lib/testing/make'
import { pictureBytes } from './picture-bytes'

export async function makeMedia(actor: Actor, fileName = 'harbour.jpg'): Promise<MediaView> {
  return taken(await ingestMedia(actor, { bytes: await pictureBytes(), fileName }))
}

/** A text with the picture in it. */
export function bodyWith(media: Pick<MediaView, 'id'>, words: Partial<PictureAttrs> = {}) {
  const body = bodyOf('Ships sail.')
  const attrs = { media: media.id, alt: 'Ships at a pier', caption: null, credit: null, ...words }
  return { ...body, content: [...body.content, { type: 'figure' as const, attrs }] }
}

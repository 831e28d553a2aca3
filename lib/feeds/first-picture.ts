import type { Body } from '@/lib/articles/body'
import { bodyPictures } from '@/lib/articles/body-pictures'
import type { Pictures } from '@/lib/media/get-pictures'
import { pictureSources } from '@/lib/media/picture-sources'
import type { FeedPicture } from './feed-item'

/** The first picture in the text that is public; null where there is none. */
export function firstPicture(body: Body, pictures: Pictures, origin: string): FeedPicture | null {
  const [first] = bodyPictures(body).flatMap(({ media, alt, credit }) => {
    const picture = pictures.get(media)
    return picture ? [{ picture, alt, credit }] : []
  })
  if (!first) return null
  const { plain, width, height } = pictureSources(first.picture, origin)
  const { alt: description, credit } = first
  return { url: plain.src, type: plain.type, width, height, description, credit }
}

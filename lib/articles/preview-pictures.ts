import 'server-only'
import { DESK_BASE, getDeskPictures, getPictures } from '@/lib/media/get-pictures'
import { getDeskPhotos, getPhotos } from '@/lib/people/get-photos'
import type { ArticleView } from './article-view'
import { bodyMediaIds } from './body-pictures'
import type { EditionContent } from './edition-input'

type Shown = Pick<ArticleView, 'pictures' | 'photos' | 'pictureBase'>

/** A piece's pictures before they are public: at readers' addresses where all of them are already. */
export async function previewPictures({
  body,
  byline,
}: Pick<EditionContent, 'body' | 'byline'>): Promise<Shown> {
  const ids = bodyMediaIds(body)
  const [pictures, photos, publicPictures, publicPhotos] = await Promise.all([
    getDeskPictures(ids),
    getDeskPhotos(byline),
    getPictures(ids),
    getPhotos(byline),
  ])
  const isPublic = publicPictures.size === pictures.size && publicPhotos.size === photos.size
  return { pictures, photos, pictureBase: isPublic ? '' : DESK_BASE }
}

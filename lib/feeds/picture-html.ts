import type { PictureAttrs } from '@/lib/articles/body-figure'
import type { PictureView } from '@/lib/media/media-view'
import { pictureSources } from '@/lib/media/picture-sources'
import { escapeHtml } from '@/lib/text/html'

/** A figure with a plain image, its words as printed; nothing where the picture is no longer public. */
export function pictureHtml(
  { alt, caption, credit }: PictureAttrs,
  picture: PictureView | undefined,
  origin: string,
): string {
  if (!picture) return ''
  const { plain, width, height } = pictureSources(picture, origin)
  const attributes = { src: plain.src, srcset: plain.srcSet, alt, width, height }
  const image = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeHtml(`${value}`)}"`,
  )
  const words = [caption, credit].filter(Boolean).join(' · ')
  const under = words && `<figcaption>${escapeHtml(words)}</figcaption>`
  return `<figure><img ${image.join(' ')}>${under}</figure>`
}

import { figure, isPicture, type PictureAttrs } from '@/lib/articles/body-figure'
import type { Locale } from '@/lib/i18n/locale'
import type { MediaView } from '@/lib/media/media-view'

/** A picture as a text in one language begins to print it: with what the library says of it. */
export function pictureAttrs({ id, texts }: MediaView, locale: Locale): PictureAttrs {
  const { alt = '', caption = '', credit = '' } = texts[locale] ?? {}
  return { media: id, alt, caption: caption || null, credit: credit || null }
}

/** What its fields hold, as a text may hold it; null where something is too long. */
export function readPictureAttrs({ media, alt, ...rest }: PictureAttrs): PictureAttrs | null {
  const read = figure.shape.attrs.safeParse({
    ...{ media, alt: alt.trim() },
    caption: rest.caption?.trim() || null,
    credit: rest.credit?.trim() || null,
  })
  return read.success && isPicture(read.data) ? read.data : null
}

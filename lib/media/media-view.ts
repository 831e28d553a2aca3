import type { Media, MediaText } from '@/lib/db/generated/client'
import { isLocale, type Locale } from '@/lib/i18n/locale'
import type { MediaFormat } from './media-format'
import { mediaFormat } from './media-format'

export type MediaTexts = Pick<MediaText, 'alt' | 'caption' | 'credit' | 'rights'>

/** A picture as the desk knows it. */
export type MediaView = {
  id: string
  sha256: string
  name: string
  format: MediaFormat
  width: number
  height: number
  focalX: number
  focalY: number
  texts: Partial<Record<Locale, MediaTexts>>
  version: number
}

/** A picture as readers see it, with the words that are printed for whoever cannot. */
export type PictureView = Pick<
  MediaView,
  'sha256' | 'name' | 'width' | 'height' | 'focalX' | 'focalY'
> & { alt: string }

export function toMediaView(row: Media & { texts: MediaText[] }): MediaView {
  const { id, sha256, name, format, width, height, focalX, focalY, version } = row
  const texts: MediaView['texts'] = {}
  for (const { locale, alt, caption, credit, rights } of row.texts) {
    if (isLocale(locale)) texts[locale] = { alt, caption, credit, rights }
  }
  return {
    ...{ id, sha256, name, width, height, focalX, focalY, texts, version },
    format: mediaFormat.parse(format),
  }
}

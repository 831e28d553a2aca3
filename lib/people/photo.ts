import { z } from 'zod'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import type { PictureView } from '@/lib/media/media-view'

/** Somebody's photograph as the reader's view of people holds it. */
const photoRow = z.object({
  sha256: z.string(),
  name: z.string(),
  width: z.number(),
  height: z.number(),
  focalX: z.number(),
  focalY: z.number(),
  texts: z.partialRecord(z.enum(LOCALES), z.object({ alt: z.string(), credit: z.string() })),
})

/** Beside a name that says whose it is, it needs no words; without a language it has none. */
export function toPhoto(row: unknown, locale?: Locale): PhotoView | null {
  const photo = photoRow.nullable().parse(row)
  if (!photo) return null
  const { texts, ...picture } = photo
  const said = locale && texts[locale]
  return { ...picture, alt: said?.alt ?? '', credit: said?.credit || null }
}

export type PhotoView = PictureView & { credit: string | null }

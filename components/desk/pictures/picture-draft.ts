import { LOCALES, type Locale } from '@/lib/i18n/locale'
import type { MediaTexts, MediaView } from '@/lib/media/media-view'

export const PICTURE_FIELDS = ['alt', 'caption', 'credit', 'rights'] as const

export type PictureField = (typeof PICTURE_FIELDS)[number]

/** What the fields of a picture's page hold. */
export type PictureDraft = {
  texts: Record<Locale, MediaTexts>
  focal: { x: number; y: number }
}

const UNSAID: MediaTexts = { alt: '', caption: '', credit: '', rights: '' }

export function toPictureDraft({ texts, focalX, focalY }: MediaView): PictureDraft {
  const said = (locale: Locale) => ({ ...UNSAID, ...texts[locale] })
  return {
    texts: { az: said('az'), en: said('en'), ru: said('ru'), tr: said('tr'), kk: said('kk') },
    focal: { x: focalX, y: focalY },
  }
}

/** Only what was changed is sent: what others write in their language meanwhile stays theirs. */
export function changedTexts(draft: PictureDraft, saved: PictureDraft) {
  const changed = LOCALES.filter((locale) =>
    PICTURE_FIELDS.some((field) => draft.texts[locale][field] !== saved.texts[locale][field]),
  )
  return Object.fromEntries(changed.map((locale) => [locale, draft.texts[locale]]))
}

export function isFocalMoved({ focal }: PictureDraft, saved: PictureDraft): boolean {
  return focal.x !== saved.focal.x || focal.y !== saved.focal.y
}

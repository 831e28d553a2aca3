import type { Locale } from '@/lib/i18n/locale'
import type { BoxView } from './box-view'
import type { DeskBox } from './list-desk-boxes'
import { phrase } from './phrase'

/** A box as it would be printed now. */
export function toPreviewBox(locale: Locale, { boxId, form, titles, figures }: DeskBox): BoxView {
  return { boxId, slug: null, form, title: phrase(titles, locale), figures }
}

import type { ReaderBox } from '@/lib/db/generated/client'
import type { Locale } from '@/lib/i18n/locale'
import { localizedText } from '@/lib/i18n/localized-text'
import type { BoxView } from './box-view'
import { phrase } from './phrase'
import { printedFigures } from './printed-figures'
import { toFigureView } from './to-figure-view'

/** A box as it was printed, in the page's language. */
export function toBoxView(locale: Locale, row: ReaderBox): BoxView {
  const { boxId, slug, form } = row
  return {
    ...{ boxId, slug, form },
    title: phrase(localizedText.parse(row.title), locale),
    figures: printedFigures.parse(row.figures).map((figure) => toFigureView(locale, figure)),
  }
}

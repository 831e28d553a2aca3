import type { BoxView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { FigureList } from './figure-list'
import { Localized } from './localized'

type Props = { locale: Locale; box: BoxView }

/** The box under the deck: every figure with its date, its state in words and its source. */
export function KeyFigures({ locale, box }: Props) {
  return (
    <section className="figures" aria-labelledby={`box-${box.boxId}`}>
      <h2 id={`box-${box.boxId}`}>
        <Localized phrase={box.title} />
      </h2>
      <FigureList locale={locale} figures={box.figures} />
    </section>
  )
}

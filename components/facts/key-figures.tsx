import type { BoxView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { FigureList } from './figure-list'

type Props = { locale: Locale; box: BoxView }

/** The box under the deck: every figure with its date, its state in words and its source. */
export function KeyFigures({ locale, box }: Props) {
  return (
    <section className="figures" aria-labelledby={`box-${box.slug}`}>
      <h2 id={`box-${box.slug}`}>{box.title}</h2>
      <FigureList locale={locale} figures={box.figures} />
    </section>
  )
}

import type { FigureView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { Quotation } from './quotation'

type Props = { locale: Locale; figures: FigureView[] }

export function Quotations({ locale, figures }: Props) {
  return figures.map((figure) => <Quotation key={figure.factId} locale={locale} figure={figure} />)
}

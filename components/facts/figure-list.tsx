import type { FigureView } from '@/lib/facts/box-view'
import type { SiteLocale } from '@/lib/i18n/locale'
import { Figure } from './figure'

type Props = { locale: SiteLocale; figures: FigureView[] }

export function FigureList({ locale, figures }: Props) {
  return (
    <dl className="figs">
      {figures.map((figure) => (
        <Figure key={figure.factId} locale={locale} figure={figure} />
      ))}
    </dl>
  )
}

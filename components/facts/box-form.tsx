import type { BoxView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { Agreements } from './agreements'
import { FigureList } from './figure-list'
import { Quotations } from './quotations'
import { Timeline } from './timeline'
import { TradeFlow } from './trade-flow'

type Props = { locale: Locale; box: BoxView }

/** The figures of a box in its form. */
export function BoxForm({ locale, box: { form, figures } }: Props) {
  switch (form) {
    case 'KEY_FIGURES':
      return <FigureList locale={locale} figures={figures} />
    case 'TIMELINE':
      return <Timeline locale={locale} figures={figures} />
    case 'TRADE_FLOW':
      return <TradeFlow locale={locale} figures={figures} />
    case 'AGREEMENTS':
      return <Agreements locale={locale} figures={figures} />
    case 'QUOTATION':
      return <Quotations locale={locale} figures={figures} />
  }
}

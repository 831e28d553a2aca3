import type { FigureView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { FigureList } from './figure-list'
import { FlowGoods } from './flow-goods'
import { FlowTable } from './flow-table'

type Props = { locale: Locale; figures: FigureView[] }

/** Amounts as bars in proportion, goods in words by direction, whatever is neither as figures. */
export function TradeFlow({ locale, figures }: Props) {
  const measured = figures.filter(({ value }) => value.size !== null)
  const goods = figures.filter(({ value, details }) => !value.size && details?.type === 'flow')
  const others = figures.filter((figure) => !measured.includes(figure) && !goods.includes(figure))
  return (
    <>
      {measured.length > 0 && <FlowTable locale={locale} figures={measured} />}
      {goods.length > 0 && <FlowGoods locale={locale} figures={goods} />}
      {others.length > 0 && <FigureList locale={locale} figures={others} />}
    </>
  )
}

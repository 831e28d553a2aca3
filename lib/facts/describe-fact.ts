import type { Locale } from '@/lib/i18n/locale'
import type { FigureView } from './box-view'
import { stateWords } from './state-words'
import { figureWords } from './value-words'

/** "Trade turnover, 2023: $529.4 m (Kazakh statistics); $598.47 m (no source named). 2 sources differ." */
export function describeFact(locale: Locale, figure: FigureView): string {
  const { label, asOf, value, status, rivals } = figure
  const name = asOf && asOf !== value.amount ? `${label.text}, ${asOf}` : label.text
  return `${name}: ${figureWords(figure)}. ${stateWords(locale, status, rivals.length)}.`
}

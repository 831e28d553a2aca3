import type { BoxView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { KeyFigures } from './key-figures'

type Props = { locale: Locale; box: BoxView }

/** A box in its form. */
export function FactBox({ locale, box }: Props) {
  switch (box.form) {
    case 'KEY_FIGURES':
    case 'TIMELINE':
    case 'TRADE_FLOW':
    case 'AGREEMENTS':
    case 'QUOTATION':
      return <KeyFigures locale={locale} box={box} />
  }
}

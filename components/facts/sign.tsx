import type { FormulaView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

const SIGNS = { sum: '+', difference: '−', ratio: '÷', equals: '=' } as const

type Props = { locale: Locale; op: FormulaView['op'] | 'equals' }

/** A sign for the eye, a word for the ear: many screen readers skip the minus. */
export function Sign({ locale, op }: Props) {
  return (
    <>
      {' '}
      <span aria-hidden="true">{SIGNS[op]}</span>
      <span className="heard">{message(locale, `sign.${op}`)}</span>{' '}
    </>
  )
}

import type { FactKind } from '@/lib/db/generated/enums'
import type { BoxForm } from './box-forms'
import type { FactDetails, Formula } from './fact-details'

/** What decides where a fact can stand. */
export type Standing = {
  kind: FactKind
  period: string
  details: FactDetails | null
  formula: Formula | null
  /** Of its value: a number, a date or words. */
  value: 'number' | 'date' | 'text'
}

/** Whether readers would see the fact for what it is in a box of this form. */
export function fitsForm(form: BoxForm, fact: Standing): boolean {
  switch (form) {
    case 'KEY_FIGURES':
      return fact.kind !== 'QUOTATION'
    case 'TIMELINE':
      return fact.value === 'date' || fact.period !== ''
    case 'TRADE_FLOW':
      return fact.kind !== 'QUOTATION' && (fact.value === 'number' || isFlow(fact))
    case 'AGREEMENTS':
      return fact.kind === 'AGREEMENT'
    case 'QUOTATION':
      return fact.kind === 'QUOTATION'
  }
}

function isFlow({ details }: Standing): boolean {
  return details !== null && 'from' in details
}

'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { figureWords } from '@/components/desk/figure-words'
import { ChooseInOrder } from '@/components/desk/subjects/choose-in-order'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import type { DeskFigure } from '@/lib/facts/desk-figure'
import type { ObservationDraft } from '@/lib/facts/observation-draft'
import { FormulaCheck } from './formula-check'
import type { NatureDraft, NatureFault } from './nature-draft'

const OPERATIONS = ['sum', 'difference', 'ratio'] as const

type Props = {
  value: NatureDraft
  fault: NatureFault | null
  observation: ObservationDraft
  facts: DeskFigure[]
  onChange: (part: Partial<NatureDraft>) => void
}

/** Of which facts, from left to right, and how. */
export function FormulaFields({ value, fault, observation, facts, onChange }: Props) {
  const t = useDeskText()
  const choices = facts.map((fact) => ({
    id: fact.factId,
    name: `${fact.label.text}: ${figureWords(fact)}`,
  }))
  return (
    <>
      <Select
        label={t('operation')}
        value={value.op}
        options={OPERATIONS.map((op) => ({ value: op, label: t(`operation.${op}`) }))}
        onChange={(op) => onChange({ op })}
      />
      <ChooseInOrder
        title={t('operands')}
        label={t('addOperand')}
        prompt={t('chooseFact')}
        value={value.operands}
        choices={choices}
        onChange={(operands) => onChange({ operands })}
      />
      {fault === 'operands' && <Notice tone="bad">{t('operandsMissing')}</Notice>}
      <FormulaCheck value={value} observation={observation} facts={facts} />
    </>
  )
}

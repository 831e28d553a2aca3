'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { Select } from '@/components/ui/select'
import { FACT_NATURES } from '@/lib/facts/desk-fact-input'
import type { DeskFigure } from '@/lib/facts/desk-figure'
import type { ObservationDraft } from '@/lib/facts/observation-draft'
import { AgreementFields } from './agreement-fields'
import { FormulaFields } from './formula-fields'
import type { NatureDraft, NatureFault } from './nature-draft'
import { PlainFields } from './plain-fields'
import { QuotationFields } from './quotation-fields'

export type CountryOption = { id: string; name: string }

type Props = {
  value: NatureDraft
  /** What a fact on record is does not change. */
  isKept?: true
  fault: NatureFault | null
  observation: ObservationDraft
  facts: DeskFigure[]
  countries: CountryOption[]
  onChange: (value: NatureDraft) => void
}

/** What the fact is, and what that asks for beyond its value. */
export function NatureFields(props: Props) {
  const { value, isKept, fault, observation, facts, countries, onChange } = props
  const t = useDeskText()
  const change = (part: Partial<NatureDraft>) => onChange({ ...value, ...part })
  const own = { value, fault, onChange: change }
  return (
    <>
      {!isKept && (
        <Select
          label={t('factNature')}
          value={value.nature}
          options={FACT_NATURES.map((one) => ({ value: one, label: t(`nature.${one}`) }))}
          onChange={(nature) => change({ nature })}
        />
      )}
      {value.nature === 'BY_VALUE' && (
        <PlainFields {...own} kind={observation.kind} countries={countries} />
      )}
      {value.nature === 'AGREEMENT' && <AgreementFields {...own} countries={countries} />}
      {value.nature === 'QUOTATION' && <QuotationFields {...own} />}
      {value.nature === 'DERIVED' && (
        <FormulaFields {...own} observation={observation} facts={facts} />
      )}
    </>
  )
}

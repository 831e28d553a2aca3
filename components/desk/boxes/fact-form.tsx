'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { FormNotice } from '@/components/desk/form-notice'
import { LocalizedInputs } from '@/components/desk/localized-inputs'
import { useFocusFault } from '@/components/desk/use-focus-fault'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { DeskFigure } from '@/lib/facts/desk-figure'
import type { BoxActions } from './box-actions'
import { type CountryOption, NatureFields } from './nature/nature-fields'
import type { SiblingFact } from './sibling-fact'
import { NO_FAULTS } from './statement-draft'
import { StatementFields } from './statement-fields'
import { useFactForm } from './use-fact-form'

const MEASURES = ['FLOW', 'STOCK'] as const

type Props = {
  record: BoxActions['record']
  /** What a calculated fact can be calculated from. */
  facts: DeskFigure[]
  countries: CountryOption[]
  /** The fact of another period that this one is recorded beside. */
  sibling: SiblingFact | null
  /** What is said once it is recorded. */
  done: string
  onRecorded: (factId: string) => void
}

/** Records a fact that is not on record yet. */
export function FactForm({ facts, countries, done, ...start }: Props) {
  const t = useDeskText()
  const { draft, setDraft, nature, setNature, about, change, ...rest } = useFactForm(start)
  const { observation, natureFault, faults, state, isPending, add } = rest
  const form = useFocusFault(faults)
  const isFigure = nature.nature === 'BY_VALUE' && observation.kind === 'number'
  return (
    <div className="stack panel" ref={form}>
      <StatementFields value={draft} faults={faults} onChange={setDraft} />
      <NatureFields
        value={nature}
        fault={natureFault}
        observation={observation}
        facts={facts}
        countries={countries}
        onChange={setNature}
      />
      <div className="pair-of-fields">
        <TextInput
          label={t('period')}
          hint={t('periodHint')}
          value={about.period}
          onChange={(text) => change({ period: text.trim() })}
        />
        <Select
          label={t('measures')}
          value={about.measures}
          options={MEASURES.map((one) => ({ value: one, label: t(`measures.${one}`) }))}
          onChange={(measures) => change({ measures })}
        />
      </div>
      {isFigure && !start.sibling && (
        <LocalizedInputs
          label="basisIn"
          value={about.basis}
          onChange={(basis) => change({ basis })}
        />
      )}
      <FormNotice state={state} />
      {state.status === 'done' && faults === NO_FAULTS && <Notice tone="good">{done}</Notice>}
      <Button look="primary" onClick={() => void add()} isBusy={isPending}>
        {t('recordFact')}
      </Button>
    </div>
  )
}

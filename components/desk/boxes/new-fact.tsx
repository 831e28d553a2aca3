'use client'
import { useState } from 'react'
import { useDeskLocale, useDeskText } from '@/components/desk/desk-language'
import { useOperationId } from '@/components/desk/editor/use-operation-id'
import { FormNotice } from '@/components/desk/form-notice'
import { useFocusFault } from '@/components/desk/use-focus-fault'
import { useSend } from '@/components/desk/use-send'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { DeskFactInput } from '@/lib/facts/desk-fact-input'
import type { DeskFigure } from '@/lib/facts/desk-figure'
import { EMPTY_OBSERVATION } from '@/lib/facts/observation-draft'
import type { BoxActions } from './box-actions'
import { EMPTY_NATURE, type NatureFault, readNature } from './nature/nature-draft'
import { type CountryOption, NatureFields } from './nature/nature-fields'
import { EMPTY_STATEMENT, NO_FAULTS, readStatement } from './statement-draft'
import { StatementFields } from './statement-fields'

const MEASURES = ['FLOW', 'STOCK'] as const

type Props = {
  record: BoxActions['record']
  /** What a calculated fact can be calculated from. */
  facts: DeskFigure[]
  countries: CountryOption[]
  onRecorded: (factId: string) => void
}

/** Records a fact that is not on record yet and hands it to the box. */
export function NewFact({ record, facts, countries, onRecorded }: Props) {
  const t = useDeskText()
  const locale = useDeskLocale()
  const [draft, setDraft] = useState(EMPTY_STATEMENT)
  const [nature, setNature] = useState(EMPTY_NATURE)
  const [natureFault, setNatureFault] = useState<NatureFault | null>(null)
  const [period, setPeriod] = useState('')
  const [measures, setMeasures] = useState<DeskFactInput['measures']>('FLOW')
  const [faults, setFaults] = useState(NO_FAULTS)
  const form = useFocusFault(faults)
  const [state, send, isPending] = useSend(record)
  const operation = useOperationId()
  const [observation = EMPTY_OBSERVATION] = draft.observations

  async function add() {
    const statement = readStatement(locale, draft)
    const said = readNature(nature, observation.kind)
    setFaults(statement.ok ? NO_FAULTS : statement.error)
    setNatureFault(said.ok ? null : said.error)
    if (!(statement.ok && said.ok)) return
    const deed = { ...statement.value, ...said.value, nature: nature.nature, period, measures }
    const done = await send({ ...deed, opId: operation.opIdFor(deed) })
    if (!done) return
    operation.settle()
    setDraft(EMPTY_STATEMENT)
    setNature(EMPTY_NATURE)
    setPeriod('')
    onRecorded(done.factId)
  }

  return (
    <details className="fold">
      <summary className="btn">{t('newFact')}</summary>
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
            value={period}
            onChange={(text) => setPeriod(text.trim())}
          />
          <Select
            label={t('measures')}
            value={measures}
            options={MEASURES.map((one) => ({ value: one, label: t(`measures.${one}`) }))}
            onChange={setMeasures}
          />
        </div>
        <FormNotice state={state} />
        {state.status === 'done' && faults === NO_FAULTS && (
          <Notice tone="good">{t('factRecorded')}</Notice>
        )}
        <Button look="primary" onClick={() => void add()} isBusy={isPending}>
          {t('recordFact')}
        </Button>
      </div>
    </details>
  )
}

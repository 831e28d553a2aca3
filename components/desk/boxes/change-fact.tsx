'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useDeskLocale, useDeskText } from '@/components/desk/desk-language'
import { useOperationId } from '@/components/desk/editor/use-operation-id'
import { FormNotice } from '@/components/desk/form-notice'
import { LocalizedInputs } from '@/components/desk/localized-inputs'
import { useFocusFault } from '@/components/desk/use-focus-fault'
import { useSend } from '@/components/desk/use-send'
import { writtenOrNull } from '@/components/desk/written-texts'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import type { DeskFigure } from '@/lib/facts/desk-figure'
import { EMPTY_OBSERVATION } from '@/lib/facts/observation-draft'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { BoxActions } from './box-actions'
import { type NatureFault, readNature } from './nature/nature-draft'
import { type CountryOption, NatureFields } from './nature/nature-fields'
import { toNatureDraft } from './nature/to-nature-draft'
import { NO_FAULTS, readStatement } from './statement-draft'
import { StatementFields } from './statement-fields'

const REASONS = ['SOURCE_REVISED', 'BETTER_SOURCE', 'OUR_ERROR', 'REDEFINED'] as const

type Props = {
  figure: DeskFigure
  /** What a calculated fact can be calculated from. */
  facts: DeskFigure[]
  countries: CountryOption[]
  revise: BoxActions['revise']
  onClose: () => void
}

/** A change is a new version with its reason; what was printed stays as it was. */
export function ChangeFact({ figure, facts, countries, revise, onClose }: Props) {
  const t = useDeskText()
  const locale = useDeskLocale()
  const router = useRouter()
  const { labels: label, status, observations, factId, number: baseNumber } = figure
  const [draft, setDraft] = useState({ label, status, observations })
  const [nature, setNature] = useState(() => toNatureDraft(figure))
  const [natureFault, setNatureFault] = useState<NatureFault | null>(null)
  const [reason, setReason] = useState<(typeof REASONS)[number]>('SOURCE_REVISED')
  const [note, setNote] = useState<LocalizedText>({})
  const [faults, setFaults] = useState(NO_FAULTS)
  const form = useFocusFault(faults)
  const [observation = EMPTY_OBSERVATION] = draft.observations
  const [state, send, isPending] = useSend(revise)
  const operation = useOperationId()

  async function propose() {
    const statement = readStatement(locale, draft)
    const said = readNature(nature, observation.kind)
    setFaults(statement.ok ? NO_FAULTS : statement.error)
    setNatureFault(said.ok ? null : said.error)
    if (!(statement.ok && said.ok)) return
    const deed = {
      ...{ factId, baseNumber, reason, ...statement.value, ...said.value },
      note: writtenOrNull(note),
    }
    if (!(await send({ ...deed, opId: operation.opIdFor(deed) }))) return
    router.refresh()
    onClose()
  }

  return (
    <section className="stack panel" aria-labelledby="change-title" ref={form}>
      <h3 id="change-title">{t('changeFact', { name: figure.label.text })}</h3>
      <StatementFields value={draft} faults={faults} onChange={setDraft} />
      <NatureFields
        value={nature}
        isKept
        fault={natureFault}
        observation={observation}
        facts={facts.filter((fact) => fact.factId !== factId)}
        countries={countries}
        onChange={setNature}
      />
      <Select
        label={t('changeReason')}
        value={reason}
        options={REASONS.map((one) => ({ value: one, label: t(`change.${one}`) }))}
        onChange={setReason}
      />
      <LocalizedInputs label="noteIn" value={note} onChange={setNote} />
      <FormNotice state={state} />
      <p className="acts">
        <Button look="primary" onClick={() => void propose()} isBusy={isPending}>
          {t('proposeVersion')}
        </Button>
        <Button onClick={onClose}>{t('close')}</Button>
      </p>
    </section>
  )
}

'use client'
import { useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { FormNotice } from '@/components/desk/form-notice'
import { LocalizedInputs } from '@/components/desk/localized-inputs'
import { ShownNotice } from '@/components/desk/shown-notice'
import { useSend } from '@/components/desk/use-send'
import { writtenOrNull, writtenTexts } from '@/components/desk/written-texts'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import type { DeskIndicator } from '@/lib/facts/desk-indicator'
import type { SaveIndicatorInput } from '@/lib/facts/indicator-input'
import type { SavedIndicator, SaveIndicatorRefusal } from '@/lib/facts/save-indicator'
import { isUnit } from '@/lib/facts/unit'
import type { FormState } from '@/lib/forms/form-state'

const MEASURES = ['FLOW', 'STOCK'] as const

type Save = (
  input: SaveIndicatorInput,
) => Promise<FormState<SavedIndicator & { behind: number }, SaveIndicatorRefusal>>

type Props = { indicator: DeskIndicator; save: Save }

/** What is measured and by whose reckoning: the same for all periods. */
export function IndicatorForm({ indicator, save }: Props) {
  const t = useDeskText()
  const { id: indicatorId, unit, kind, label, basis, version } = indicator
  const [base, setBase] = useState(version)
  const [draft, setDraft] = useState({ kind, label, basis: basis ?? {} })
  const [isUnnamed, setIsUnnamed] = useState(false)
  const [state, send, isPending] = useSend(save)

  async function keep() {
    const next = { kind: draft.kind, label: writtenTexts(draft.label) }
    const isEmpty = Object.keys(next.label).length === 0
    setIsUnnamed(isEmpty)
    if (isEmpty) return
    const done = await send({ indicatorId, base, ...next, basis: writtenOrNull(draft.basis) })
    if (done) setBase(done.version)
  }

  return (
    <details className="fold">
      <summary>{t('indicator')}</summary>
      <div className="stack desk-form">
        <p className="hint">
          {t('indicatorHint', { unit: isUnit(unit) ? t(`unit.${unit}`) : unit })}
        </p>
        <LocalizedInputs
          label="indicatorIn"
          value={draft.label}
          error={isUnnamed ? t('fault.label') : undefined}
          onChange={(texts) => setDraft({ ...draft, label: texts })}
        />
        <LocalizedInputs
          label="basisIn"
          value={draft.basis}
          onChange={(texts) => setDraft({ ...draft, basis: texts })}
        />
        <Select
          label={t('measures')}
          value={draft.kind}
          options={MEASURES.map((one) => ({ value: one, label: t(`measures.${one}`) }))}
          onChange={(measures) => setDraft({ ...draft, kind: measures })}
        />
        <FormNotice state={state} />
        {state.status === 'done' && <ShownNotice behind={state.value.behind} />}
        <p className="acts">
          <Button look="primary" onClick={() => void keep()} isBusy={isPending}>
            {t('save')}
          </Button>
        </p>
      </div>
    </details>
  )
}

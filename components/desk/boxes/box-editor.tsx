'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { useLeaveGuard } from '@/components/desk/editor/use-leave-guard'
import { useOperationId } from '@/components/desk/editor/use-operation-id'
import { useSaveShortcut } from '@/components/desk/editor/use-save-shortcut'
import { FormNotice } from '@/components/desk/form-notice'
import { LocalizedInputs } from '@/components/desk/localized-inputs'
import { useSend } from '@/components/desk/use-send'
import { writtenTexts } from '@/components/desk/written-texts'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { BoxForm } from '@/lib/facts/box-forms'
import type { DeskFigure } from '@/lib/facts/desk-figure'
import type { DeskBox } from '@/lib/facts/list-desk-boxes'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { BoxActions } from './box-actions'
import { BoxFigures } from './box-figures'
import { BoxFormField } from './box-form-field'
import type { CountryOption } from './nature/nature-fields'
import { NewFact } from './new-fact'

type Props = {
  /** Null while a new one is composed. */
  box: DeskBox | null
  facts: DeskFigure[]
  countries: CountryOption[]
  canRelease: boolean
  actions: BoxActions
}

type SaveState = Awaited<ReturnType<BoxActions['saveBox']>> | { status: 'failed' }

const factIdsOf = (box: DeskBox | null) => box?.figures.map((figure) => figure.factId) ?? []

/** Composes a box: its title in every language, and facts in an order. */
export function BoxEditor({ box, facts, countries, canRelease, actions }: Props) {
  const t = useDeskText()
  const router = useRouter()
  const [form, setForm] = useState<BoxForm>(box?.form ?? 'KEY_FIGURES')
  const [titles, setTitles] = useState<LocalizedText>(box?.titles ?? {})
  const [factIds, setFactIds] = useState(factIdsOf(box))
  const [isIncomplete, setIsIncomplete] = useState(false)
  const [state, send, isPending] = useSend(actions.saveBox)
  const operation = useOperationId()
  const composed = JSON.stringify([form, writtenTexts(titles), factIds])
  const kept = [box?.form ?? 'KEY_FIGURES', box?.titles ?? {}, factIdsOf(box)]
  const isDirty = composed !== JSON.stringify(kept)
  const misfits = misfitsOf(state, facts)

  async function save() {
    const title = writtenTexts(titles)
    const isWhole = Object.keys(title).length > 0 && factIds.length > 0
    setIsIncomplete(!isWhole)
    if (!isWhole) return
    const [boxId, baseNumber] = [box?.boxId ?? null, box?.number ?? 0]
    const deed = { boxId, baseNumber, form, title, factIds }
    const done = await send({ ...deed, opId: operation.opIdFor(deed) })
    if (!done) return
    if (box) router.refresh()
    else router.replace(`/admin/boxes/${done.boxId}`)
  }

  useLeaveGuard(isDirty)
  useSaveShortcut(() => void save())
  return (
    <div className="box-editor">
      <BoxFormField value={form} misfits={misfits} onChange={setForm} />
      <LocalizedInputs label="titleIn" value={titles} onChange={setTitles} />
      <BoxFigures
        factIds={factIds}
        facts={facts}
        canRelease={canRelease}
        countries={countries}
        actions={actions}
        onChange={setFactIds}
      />
      <NewFact
        record={actions.record}
        facts={facts}
        countries={countries}
        onRecorded={(factId) => {
          setFactIds((before) => [...before, factId])
          router.refresh()
        }}
      />
      <FormNotice state={state} />
      {isIncomplete && <Notice tone="bad">{t('boxNeeds')}</Notice>}
      <p className="acts">
        <Button look="primary" onClick={() => void save()} isBusy={isPending}>
          {t('save')}
        </Button>
        <span className="saved" role="status">
          {isDirty ? t('unsavedChanges') : t(box ? 'boxSaved' : 'nothingWritten')}
        </span>
      </p>
    </div>
  )
}

/** Names of the facts for which the last save was refused. */
function misfitsOf(state: SaveState, facts: DeskFigure[]): string[] {
  if (state.status !== 'refused' || !('factIds' in state.refusal)) return []
  const { factIds } = state.refusal
  return facts.filter((fact) => factIds.includes(fact.factId)).map((fact) => fact.label.text)
}

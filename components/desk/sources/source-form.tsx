'use client'
import { useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { useLeaveGuard } from '@/components/desk/editor/use-leave-guard'
import { useSaveShortcut } from '@/components/desk/editor/use-save-shortcut'
import { FormNotice } from '@/components/desk/form-notice'
import { ShownNotice } from '@/components/desk/shown-notice'
import { useFocusFault } from '@/components/desk/use-focus-fault'
import { useSend } from '@/components/desk/use-send'
import { Button } from '@/components/ui/button'
import { TextInput } from '@/components/ui/text-input'
import type { DeskSource } from '@/lib/facts/desk-source'
import type { SavedSource, SaveSourceRefusal } from '@/lib/facts/save-source'
import type { SaveSourceInput } from '@/lib/facts/save-source-input'
import type { FormState } from '@/lib/forms/form-state'
import { readSource, SOURCE_FIELDS, type SourceField, toSourceDraft } from './source-draft'

type Save = (
  input: SaveSourceInput,
) => Promise<FormState<SavedSource & { behind: number }, SaveSourceRefusal>>

type Props = { source: DeskSource; save: Save }

/** What a source is called, where it stands, and with which others it is one. */
export function SourceForm({ source, save }: Props) {
  const t = useDeskText()
  const { sourceId } = source
  const [base, setBase] = useState(source.version)
  const [saved, setSaved] = useState(() => toSourceDraft(source))
  const [draft, setDraft] = useState(saved)
  const [faults, setFaults] = useState<SourceField[]>([])
  const form = useFocusFault(faults)
  const [state, send, isPending] = useSend(save)
  const isDirty = JSON.stringify(draft) !== JSON.stringify(saved)

  async function keep() {
    const read = readSource(draft)
    setFaults(read.ok ? [] : read.error)
    if (!read.ok) return
    const done = await send({ sourceId, base, ...read.value })
    if (!done) return
    setBase(done.version)
    setSaved(draft)
  }

  useLeaveGuard(isDirty)
  useSaveShortcut(() => void keep())
  return (
    <div className="stack desk-form" ref={form}>
      <div className="pair-of-fields">
        {SOURCE_FIELDS.map((field) => (
          <TextInput
            key={field}
            label={t(field)}
            value={draft[field]}
            error={faults.includes(field) ? t(`fault.${field}`) : undefined}
            hint={field === 'sourceGroup' ? t('sourceGroupHint') : undefined}
            onChange={(text) => setDraft({ ...draft, [field]: text })}
          />
        ))}
      </div>
      <FormNotice state={state} />
      {state.status === 'done' && !isDirty && <ShownNotice behind={state.value.behind} />}
      <p className="acts">
        <Button look="primary" onClick={() => void keep()} isBusy={isPending}>
          {t('save')}
        </Button>{' '}
        <span className="saved" role="status">
          {isDirty && t('unsavedChanges')}
        </span>
      </p>
    </div>
  )
}

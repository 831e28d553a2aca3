'use client'
import { useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { useLeaveGuard } from '@/components/desk/editor/use-leave-guard'
import { useSaveShortcut } from '@/components/desk/editor/use-save-shortcut'
import { FormNotice } from '@/components/desk/form-notice'
import { LocalizedInputs } from '@/components/desk/localized-inputs'
import { ShownNotice } from '@/components/desk/shown-notice'
import { useFocusFault } from '@/components/desk/use-focus-fault'
import { useSend } from '@/components/desk/use-send'
import { writtenTexts } from '@/components/desk/written-texts'
import { Button } from '@/components/ui/button'
import { slugInput } from '@/lib/articles/edition-input'
import type { DeskTopic } from '@/lib/topics/desk-topic'
import { SharedAddressField } from './shared-address-field'
import type { SaveTopic } from './subject-actions'

type Props = { kind: 'topic' | 'series'; topic: DeskTopic; save: SaveTopic }

/** Names, description and address of a topic or a series. */
export function TopicForm({ kind, topic, save }: Props) {
  const t = useDeskText()
  const { id, version, name, description, slug } = topic
  const [base, setBase] = useState(version)
  const [saved, setSaved] = useState({ name, description: description ?? {}, slug })
  const [draft, setDraft] = useState(saved)
  const [faults, setFaults] = useState({ name: false, slug: false })
  const form = useFocusFault(faults)
  const [state, send, isPending] = useSend(save)
  const isDirty = JSON.stringify(draft) !== JSON.stringify(saved)

  async function keep() {
    const texts = { name: writtenTexts(draft.name), description: writtenTexts(draft.description) }
    const found = {
      name: Object.keys(texts.name).length === 0,
      slug: !slugInput.safeParse(draft.slug).success,
    }
    setFaults(found)
    if (found.name || found.slug) return
    const isDescribed = Object.keys(texts.description).length > 0
    const next = { ...texts, description: isDescribed ? texts.description : null }
    const done = await send({ id, base, ...next, slug: draft.slug })
    if (!done) return
    setBase(done.version)
    setSaved(draft)
  }

  useLeaveGuard(isDirty)
  useSaveShortcut(() => void keep())
  return (
    <div className="stack desk-form" ref={form}>
      <LocalizedInputs
        label={kind === 'topic' ? 'topicIn' : 'seriesIn'}
        value={draft.name}
        error={faults.name ? t('nameMissing') : undefined}
        onChange={(texts) => setDraft({ ...draft, name: texts })}
      />
      <LocalizedInputs
        label="descriptionIn"
        value={draft.description}
        onChange={(texts) => setDraft({ ...draft, description: texts })}
      />
      <SharedAddressField
        value={draft.slug}
        isFaulty={faults.slug}
        onChange={(text) => setDraft({ ...draft, slug: text })}
      />
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

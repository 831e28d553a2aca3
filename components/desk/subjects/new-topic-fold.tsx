'use client'
import { useRef, useState } from 'react'
import { useDeskText, useWritingLocales } from '@/components/desk/desk-language'
import { useOperationId } from '@/components/desk/editor/use-operation-id'
import { FormNotice } from '@/components/desk/form-notice'
import { LocalizedInputs } from '@/components/desk/localized-inputs'
import { useSend } from '@/components/desk/use-send'
import { writtenTexts } from '@/components/desk/written-texts'
import { Button } from '@/components/ui/button'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { Choice, CreateTopic } from './subject-actions'

type Props = {
  kind: 'topic' | 'series'
  create: CreateTopic
  onMade: (made: Choice) => void
  look?: string
}

const WORDS = {
  topic: { head: 'newTopic', label: 'topicIn', add: 'addTheTopic' },
  series: { head: 'newSeries', label: 'seriesIn', add: 'addTheSeries' },
} as const

/** Not a `<form>`: it stands inside the editor too, whose Enter must not send it. */
export function NewTopicFold({ kind, create, onMade, look }: Props) {
  const t = useDeskText()
  const locales = useWritingLocales()
  const words = WORDS[kind]
  const fold = useRef<HTMLDetailsElement>(null)
  const [name, setName] = useState<LocalizedText>({})
  const [isNameless, setIsNameless] = useState(false)
  const [state, send, isPending] = useSend(create)
  const operation = useOperationId()

  async function add() {
    const deed = { name: writtenTexts(name) }
    const first = locales.map((locale) => deed.name[locale]).find(Boolean)
    setIsNameless(!first)
    if (!first) return
    const made = await send({ ...deed, opId: operation.opIdFor(deed) })
    if (!made) return
    operation.settle()
    setName({})
    onMade({ id: made.id, name: first })
    if (fold.current) fold.current.open = false
    fold.current?.querySelector('summary')?.focus()
  }

  return (
    <details className="fold" ref={fold}>
      <summary className={look}>{t(words.head)}</summary>
      <div className="stack">
        <FormNotice state={state} />
        <LocalizedInputs
          label={words.label}
          value={name}
          error={isNameless ? t('nameMissing') : undefined}
          onChange={setName}
        />
        <Button onClick={() => void add()} isBusy={isPending}>
          {t(words.add)}
        </Button>
      </div>
    </details>
  )
}

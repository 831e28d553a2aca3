'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useId, useRef, useState } from 'react'
import { FormNotice } from '@/components/desk/form-notice'
import { useSend } from '@/components/desk/use-send'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { MAX_REASON, withdrawEditionInput } from '@/lib/articles/edition-input'
import type { EditorActions } from './editor-actions'
import { useOperationId } from './use-operation-id'

type Act = EditorActions['withdraw'] | EditorActions['retract']

type Props = {
  editionId: string
  act: Act
  /** Where it is not, what was done last is still said. */
  isPossible: boolean
  words: { title: string; text: string; label: string; hint: string; missing: string; act: string }
  /** `behind`: fronts that had not followed when we stopped waiting. */
  outcome: (behind: number) => ReactNode
}

const reasonInput = withdrawEditionInput.shape.reason

/** Does something to a public piece that readers are told the reason of. */
export function PublicReasonPanel({ editionId, act, isPossible, words, outcome }: Props) {
  const router = useRouter()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const [state, send, isPending] = useSend(act)
  const operation = useOperationId()

  async function carryOut() {
    const isWritten = reasonInput.safeParse(reason).success
    setIsMissing(!isWritten)
    if (!isWritten) return field.current?.focus()
    const deed = { editionId, reason }
    if (!(await send({ ...deed, opId: operation.opIdFor(deed) }))) return
    operation.settle()
    setReason('')
    router.refresh()
  }

  if (!isPossible) return state.status === 'done' ? outcome(state.value.behind) : null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <p>{words.text}</p>
      <FormNotice state={state} />
      <Field label={words.label} hint={words.hint} error={isMissing ? words.missing : undefined}>
        {(wiring) => (
          <textarea
            {...wiring}
            ref={field}
            rows={2}
            maxLength={MAX_REASON}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <Button look="danger" onClick={() => void carryOut()} isBusy={isPending}>
        {words.act}
      </Button>
    </section>
  )
}

'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { FormNotice } from '@/components/desk/form-notice'
import { useSend } from '@/components/desk/use-send'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { MAX_REASON, withdrawEditionInput } from '@/lib/articles/edition-input'
import type { EditorActions } from './editor-actions'
import { useOperationId } from './use-operation-id'

type Props = { editionId: string; isLive: boolean; withdraw: EditorActions['withdraw'] }

const reasonInput = withdrawEditionInput.shape.reason

/** Takes the piece from the public; says what it will hit, and asks for the reason readers will see. */
export function WithdrawPanel({ editionId, isLive, withdraw }: Props) {
  const t = useDeskText()
  const router = useRouter()
  const field = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const [state, send, isPending] = useSend(withdraw)
  const operation = useOperationId()

  async function takeDown() {
    const isWritten = reasonInput.safeParse(reason).success
    setIsMissing(!isWritten)
    if (!isWritten) return field.current?.focus()
    const deed = { editionId, reason }
    if (!(await send({ ...deed, opId: operation.opIdFor(deed) }))) return
    operation.settle()
    setReason('')
    router.refresh()
  }

  if (!isLive) return state.status === 'done' ? <Outcome behind={state.value.behind} /> : null
  return (
    <section aria-labelledby="withdraw-title">
      <h2 id="withdraw-title">{t('withdrawTitle')}</h2>
      <p>{t('withdrawText')}</p>
      <FormNotice state={state} />
      <Field
        label={t('reason')}
        hint={t('reasonHint')}
        error={isMissing ? t('reasonMissing') : undefined}
      >
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
      <Button look="danger" onClick={() => void takeDown()} isBusy={isPending}>
        {t('withdraw')}
      </Button>
    </section>
  )
}

function Outcome({ behind }: { behind: number }) {
  const t = useDeskText()
  if (behind === 0) return <Notice tone="good">{t('withdrawnDone')}</Notice>
  return <Notice tone="bad">{t('withdrawnBehind', { n: behind })}</Notice>
}

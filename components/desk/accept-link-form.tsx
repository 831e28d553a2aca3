'use client'
import { useActionState, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import type { AcceptRefusal } from '@/lib/auth/accept-link'
import { MIN_PASSWORD } from '@/lib/auth/user-input'
import type { FormState } from '@/lib/forms/form-state'
import { useDeskText } from './desk-language'
import { EmailField } from './email-field'
import { FormNotice } from './form-notice'

type State = FormState<never, AcceptRefusal>
type Props = {
  action: (state: State, form: FormData) => Promise<State>
  token: string
  /** The first admin says who he is; an invited person is known. */
  kind: 'SETUP' | 'INVITE'
}

export function AcceptLinkForm({ action, token, kind }: Props) {
  const t = useDeskText()
  const [state, submit, isPending] = useActionState(action, { status: 'idle' })
  return (
    <form action={submit} className="stack">
      <input type="hidden" name="token" value={token} />
      <FormNotice state={state} />
      {kind === 'SETUP' && <WhoFields />}
      <Field label={t('password')} hint={t('passwordHint')}>
        {(wiring) => (
          <input
            {...wiring}
            name="password"
            type="password"
            autoComplete="new-password"
            minLength={MIN_PASSWORD}
            required
          />
        )}
      </Field>
      <Button type="submit" look="primary" isBusy={isPending}>
        {t(kind === 'SETUP' ? 'setupButton' : 'inviteButton')}
      </Button>
    </form>
  )
}

/** Controlled: a refused form keeps what was typed. */
function WhoFields() {
  const t = useDeskText()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  return (
    <>
      <Field label={t('name')}>
        {(wiring) => (
          <input
            {...wiring}
            name="name"
            autoComplete="name"
            required
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <EmailField value={email} onChange={setEmail} />
    </>
  )
}

'use client'
import { useActionState, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import type { SignInRefusal } from '@/lib/auth/sign-in'
import type { FormState } from '@/lib/forms/form-state'
import { useDeskText } from './desk-language'
import { EmailField } from './email-field'

type State = FormState<never, SignInRefusal>
type Props = { action: (state: State, form: FormData) => Promise<State>; next: string }

export function SignInForm({ action, next }: Props) {
  const t = useDeskText()
  const [state, submit, isPending] = useActionState(action, { status: 'idle' })
  const [email, setEmail] = useState('')
  return (
    <form action={submit} className="stack">
      <input type="hidden" name="next" value={next} />
      <SignInNotice state={state} />
      <EmailField value={email} onChange={setEmail} />
      <Field label={t('password')}>
        {(wiring) => (
          <input
            {...wiring}
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
        )}
      </Field>
      <Button type="submit" look="primary" isBusy={isPending}>
        {t('signIn')}
      </Button>
    </form>
  )
}

function SignInNotice({ state }: { state: State }) {
  const t = useDeskText()
  if (state.status === 'foreign') return <Notice tone="bad">{t('notOurForm')}</Notice>
  if (state.status !== 'refused') return null
  const { refusal } = state
  const text =
    refusal.reason === 'wait'
      ? t('waitSignIn', { seconds: String(refusal.seconds) })
      : t('wrongSignIn')
  return <Notice tone="bad">{text}</Notice>
}

'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { FormNotice } from '@/components/desk/form-notice'
import { useSend } from '@/components/desk/use-send'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { PasswordRefusal } from '@/lib/auth/change-password'
import type { ChangePasswordInput } from '@/lib/auth/user-input'
import type { FormState } from '@/lib/forms/form-state'
import { PasswordField } from './password-field'

const EMPTY: ChangePasswordInput = { current: '', password: '' }

type Props = {
  email: string
  changePassword: (input: ChangePasswordInput) => Promise<FormState<null, PasswordRefusal>>
}

export function PasswordForm({ email, changePassword }: Props) {
  const t = useDeskText()
  const router = useRouter()
  const [typed, setTyped] = useState(EMPTY)
  const [state, send, isPending] = useSend(changePassword)

  async function change(event: React.FormEvent) {
    event.preventDefault()
    await send(typed)
    setTyped(EMPTY)
    router.refresh()
  }

  return (
    <form className="stack" onSubmit={(event) => void change(event)}>
      <FormNotice state={state} />
      {state.status === 'done' && <Notice tone="good">{t('passwordChanged')}</Notice>}
      {/* Tells password managers whose password changes. */}
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <PasswordField
        label={t('currentPassword')}
        autoComplete="current-password"
        value={typed.current}
        onChange={(current) => setTyped({ ...typed, current })}
      />
      <PasswordField
        label={t('newPassword')}
        hint={t('passwordHint')}
        autoComplete="new-password"
        value={typed.password}
        onChange={(password) => setTyped({ ...typed, password })}
      />
      <Button type="submit" isBusy={isPending}>
        {t('changePassword')}
      </Button>
    </form>
  )
}

'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { EmailField } from '@/components/desk/email-field'
import { FormNotice } from '@/components/desk/form-notice'
import { useSend } from '@/components/desk/use-send'
import { Button } from '@/components/ui/button'
import { TextInput } from '@/components/ui/text-input'
import type { InviteRefusal } from '@/lib/auth/invite-user'
import type { InviteInput } from '@/lib/auth/user-input'
import type { FormState } from '@/lib/forms/form-state'
import { OneTimeLink } from './one-time-link'
import { RoleSelect } from './role-select'

const NOBODY: InviteInput = { name: '', email: '', role: 'author' }

type Props = {
  invite: (input: InviteInput) => Promise<FormState<{ link: string }, InviteRefusal>>
}

export function InviteForm({ invite }: Props) {
  const t = useDeskText()
  const router = useRouter()
  const [person, setPerson] = useState(NOBODY)
  const [state, send, isPending] = useSend(invite)

  async function submit(event: React.FormEvent) {
    event.preventDefault()
    if (!(await send(person))) return
    setPerson(NOBODY)
    router.refresh()
  }

  return (
    <details className="fold">
      <summary className="btn btn-primary">{t('inviteSomebody')}</summary>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <FormNotice state={state} />
        {state.status === 'done' && <OneTimeLink key={state.value.link} link={state.value.link} />}
        <TextInput
          label={t('name')}
          value={person.name}
          isRequired
          maxLength={120}
          onChange={(name) => setPerson({ ...person, name })}
        />
        <EmailField
          value={person.email}
          autoComplete="off"
          onChange={(email) => setPerson({ ...person, email })}
        />
        <RoleSelect value={person.role} onChange={(role) => setPerson({ ...person, role })} />
        <Button type="submit" look="primary" isBusy={isPending}>
          {t('makeInvitation')}
        </Button>
      </form>
    </details>
  )
}

'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { FormNotice } from '@/components/desk/form-notice'
import { useSend } from '@/components/desk/use-send'
import { Button } from '@/components/ui/button'
import type { StandingRefusal } from '@/lib/auth/hold-account'
import type { UserView } from '@/lib/auth/list-users'
import type { RenewRefusal } from '@/lib/auth/renew-link'
import type { AccountInput, ChangeRoleInput } from '@/lib/auth/user-input'
import type { FormState } from '@/lib/forms/form-state'
import { OneTimeLink } from './one-time-link'
import { RoleSelect } from './role-select'

type Standing<Input> = (input: Input) => Promise<FormState<null, StandingRefusal>>
export type UserActions = {
  changeRole: Standing<ChangeRoleInput>
  disable: Standing<AccountInput>
  enable: Standing<AccountInput>
  renewLink: (input: AccountInput) => Promise<FormState<{ link: string }, RenewRefusal>>
}

type Props = { user: UserView; actions: UserActions }

/** What an administrator can do about another person's account. */
export function ManageUser({ user, actions }: Props) {
  const t = useDeskText()
  const isDisabled = user.state === 'disabled'
  return (
    <details className="fold">
      <summary>{t('manageUser', { name: user.name })}</summary>
      {isDisabled ? (
        <Standing label={t('enable')} act={() => actions.enable({ userId: user.userId })} />
      ) : (
        <div className="stack">
          <NewRole user={user} changeRole={actions.changeRole} />
          <NewLink user={user} renewLink={actions.renewLink} />
          <p className="hint">{t('disableText')}</p>
          <Standing
            label={t('disable')}
            look="danger"
            act={() => actions.disable({ userId: user.userId })}
          />
        </div>
      )}
    </details>
  )
}

type StandingProps = {
  label: string
  look?: 'danger'
  act: () => Promise<FormState<null, StandingRefusal>>
}

function Standing({ label, look, act }: StandingProps) {
  const router = useRouter()
  const [state, send, isPending] = useSend(act)
  async function press() {
    await send(undefined)
    router.refresh()
  }
  return (
    <div className="stack">
      <FormNotice state={state} />
      <Button {...(look && { look })} isBusy={isPending} onClick={() => void press()}>
        {label}
      </Button>
    </div>
  )
}

type NewRoleProps = { user: UserView; changeRole: UserActions['changeRole'] }

function NewRole({ user, changeRole }: NewRoleProps) {
  const t = useDeskText()
  const router = useRouter()
  const [role, setRole] = useState(user.role)
  const [state, send, isPending] = useSend(changeRole)
  async function change(event: React.FormEvent) {
    event.preventDefault()
    await send({ userId: user.userId, role })
    router.refresh()
  }
  return (
    <form className="row" onSubmit={(event) => void change(event)}>
      <FormNotice state={state} />
      <RoleSelect value={role} onChange={setRole} hint={t('roleEndsSessions')} />
      <Button type="submit" isBusy={isPending}>
        {t('changeRole')}
      </Button>
    </form>
  )
}

type NewLinkProps = { user: UserView; renewLink: UserActions['renewLink'] }

function NewLink({ user, renewLink }: NewLinkProps) {
  const t = useDeskText()
  const [state, send, isPending] = useSend(renewLink)
  return (
    <div className="stack">
      <FormNotice state={state} />
      <p className="hint">{t('newLinkText')}</p>
      <Button isBusy={isPending} onClick={() => void send({ userId: user.userId })}>
        {t('newLink')}
      </Button>
      {state.status === 'done' && <OneTimeLink link={state.value.link} />}
    </div>
  )
}

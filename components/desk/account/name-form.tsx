'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { FormNotice } from '@/components/desk/form-notice'
import { useSend } from '@/components/desk/use-send'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { TextInput } from '@/components/ui/text-input'
import type { ChangeNameInput } from '@/lib/auth/user-input'
import type { FormState } from '@/lib/forms/form-state'

type Props = {
  name: string
  changeName: (input: ChangeNameInput) => Promise<FormState<null, never>>
}

export function NameForm({ name, changeName }: Props) {
  const t = useDeskText()
  const router = useRouter()
  const [typed, setTyped] = useState(name)
  const [state, send, isPending] = useSend(changeName)

  async function save(event: React.FormEvent) {
    event.preventDefault()
    await send({ name: typed })
    router.refresh()
  }

  return (
    <form className="stack" onSubmit={(event) => void save(event)}>
      <FormNotice state={state} />
      {state.status === 'done' && <Notice tone="good">{t('saved')}</Notice>}
      <TextInput
        label={t('yourName')}
        hint={t('yourNameHint')}
        value={typed}
        isRequired
        maxLength={120}
        onChange={setTyped}
      />
      <Button type="submit" isBusy={isPending}>
        {t('save')}
      </Button>
    </form>
  )
}

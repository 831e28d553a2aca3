'use client'
import { useRouter } from 'next/navigation'
import { useDeskText } from '@/components/desk/desk-language'
import { FormNotice } from '@/components/desk/form-notice'
import { useSend } from '@/components/desk/use-send'
import { Button } from '@/components/ui/button'
import type { OpenFactRefusal } from '@/lib/facts/open-fact'
import type { FormState } from '@/lib/forms/form-state'

export type OpenFact = (input: {
  factId: string
}) => Promise<FormState<{ seq: number; behind: number }, OpenFactRefusal>>

type Props = { factId: string; open: OpenFact }

export function OpenFactButton({ factId, open }: Props) {
  const t = useDeskText()
  const router = useRouter()
  const [state, send, isPending] = useSend(open)

  async function putInBase() {
    if (await send({ factId })) router.refresh()
  }

  return (
    <>
      <FormNotice state={state} />
      <Button onClick={() => void putInBase()} isBusy={isPending}>
        {t('openFact')}
      </Button>
    </>
  )
}

'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useDeskLocale, useDeskText } from '@/components/desk/desk-language'
import { FormNotice } from '@/components/desk/form-notice'
import { useSend } from '@/components/desk/use-send'
import { Button } from '@/components/ui/button'
import type { CreatePage } from './page-actions'

/** Starts a page and opens it in the desk's language. */
export function NewPageButton({ create }: { create: CreatePage }) {
  const t = useDeskText()
  const locale = useDeskLocale()
  const router = useRouter()
  const [opId] = useState(() => crypto.randomUUID())
  const [state, send, isPending] = useSend(create)

  async function start() {
    const made = await send({ opId })
    if (made) router.push(`/admin/pages/${made.pageId}/${locale}`)
  }

  return (
    <>
      <FormNotice state={state} />
      <p>
        <Button look="primary" onClick={() => void start()} isBusy={isPending}>
          {t('newPage')}
        </Button>
      </p>
    </>
  )
}

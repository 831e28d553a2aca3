'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useDeskLocale, useDeskText } from '@/components/desk/desk-language'
import { FormNotice } from '@/components/desk/form-notice'
import { OrderedList } from '@/components/desk/ordered-list'
import { useSend } from '@/components/desk/use-send'
import { Button } from '@/components/ui/button'
import type { DeskPageRow } from '@/lib/pages/desk-pages'
import type { OrderPages } from './page-actions'
import { pageTitle } from './page-title'

type Props = { pages: DeskPageRow[]; order: OrderPages }

/** The order of the footer. */
export function PagesOrder({ pages, order }: Props) {
  const t = useDeskText()
  const locale = useDeskLocale()
  const router = useRouter()
  const base = pages.map((page) => page.pageId)
  const [pageIds, setPageIds] = useState(base)
  const [state, send, isPending] = useSend(order)
  const isMoved = pageIds.join() !== base.join()
  const items = pageIds.flatMap((id) => {
    const page = pages.find((one) => one.pageId === id)
    return page ? [{ id, name: pageTitle(t, page, locale), note: null }] : []
  })

  async function keep() {
    if (await send({ base, pageIds })) router.refresh()
  }

  return (
    <details className="fold">
      <summary>{t('changeOrder')}</summary>
      <div className="stack desk-form">
        <OrderedList items={items} members="fixed" onChange={setPageIds} />
        <FormNotice state={state} />
        <p className="acts">
          <Button onClick={() => void keep()} isBusy={isPending} aria-disabled={!isMoved}>
            {t('keepOrder')}
          </Button>{' '}
          <span className="saved" role="status">
            {isMoved ? t('unsavedChanges') : state.status === 'done' && t('changeShown')}
          </span>
        </p>
      </div>
    </details>
  )
}

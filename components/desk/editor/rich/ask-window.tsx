'use client'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { Button } from '@/components/ui/button'

type Props = {
  title: string
  look?: 'plain' | 'wide'
  /** What is asked for can be taken as it stands. */
  isFine: boolean
  /** Null where there is nothing to take away. */
  onRemove?: (() => void) | null
  onTake: () => void
  onClose: () => void
  children: ReactNode
}

/** A small window over the text; the browser keeps the focus in it and Escape closes it. */
export function AskWindow({
  title,
  look = 'plain',
  isFine,
  onRemove,
  onTake,
  onClose,
  children,
}: Props) {
  const t = useDeskText()
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={`ask ask-${look}`} aria-labelledby={titleId} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (isFine) onTake()
        }}
      >
        <h2 id={titleId}>{title}</h2>
        {children}
        <p className="acts">
          <Button look="primary" type="submit" aria-disabled={!isFine}>
            {t('ask.take')}
          </Button>
          {onRemove && <Button onClick={onRemove}>{t('ask.remove')}</Button>}
          <Button look="quiet" onClick={onClose}>
            {t('ask.cancel')}
          </Button>
        </p>
      </form>
    </dialog>
  )
}

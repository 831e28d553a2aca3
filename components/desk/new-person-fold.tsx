'use client'
import { type ComponentProps, useRef } from 'react'
import { useDeskText } from './desk-language'
import { NewPersonForm } from './new-person-form'

type Props = ComponentProps<typeof NewPersonForm> & { look?: string }

/** Closes behind a person who has been added and hands the keyboard back to its head. */
export function NewPersonFold({ addPerson, onAdded, look }: Props) {
  const t = useDeskText()
  const fold = useRef<HTMLDetailsElement>(null)

  function close(personId: string) {
    onAdded(personId)
    if (fold.current) fold.current.open = false
    fold.current?.querySelector('summary')?.focus()
  }

  return (
    <details className="fold" ref={fold}>
      <summary className={look}>{t('newPerson')}</summary>
      <NewPersonForm addPerson={addPerson} onAdded={close} />
    </details>
  )
}

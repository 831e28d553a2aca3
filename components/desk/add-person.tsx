'use client'
import { useRouter } from 'next/navigation'
import type { ComponentProps } from 'react'
import { useDeskText } from './desk-language'
import { NewPersonForm } from './new-person-form'

type Props = Pick<ComponentProps<typeof NewPersonForm>, 'addPerson'>

export function AddPerson({ addPerson }: Props) {
  const t = useDeskText()
  const router = useRouter()
  return (
    <details className="fold">
      <summary className="btn btn-primary">{t('newPerson')}</summary>
      <NewPersonForm addPerson={addPerson} onAdded={() => router.refresh()} />
    </details>
  )
}

'use client'
import { useRouter } from 'next/navigation'
import type { ComponentProps } from 'react'
import { NewPersonFold } from './new-person-fold'

type Props = Pick<ComponentProps<typeof NewPersonFold>, 'addPerson'>

export function AddPerson({ addPerson }: Props) {
  const router = useRouter()
  return (
    <NewPersonFold look="btn btn-primary" addPerson={addPerson} onAdded={() => router.refresh()} />
  )
}

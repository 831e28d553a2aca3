'use client'
import { useRouter } from 'next/navigation'
import { NewTopicFold } from './new-topic-fold'
import type { CreateTopic } from './subject-actions'

type Props = { kind: 'topic' | 'series'; create: CreateTopic }

export function AddTopic({ kind, create }: Props) {
  const router = useRouter()
  return (
    <NewTopicFold
      kind={kind}
      look="btn btn-primary"
      create={create}
      onMade={() => router.refresh()}
    />
  )
}

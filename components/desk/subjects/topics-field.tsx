'use client'
import { useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import { ChooseInOrder } from './choose-in-order'
import { NewTopicFold } from './new-topic-fold'
import type { Choice, CreateTopic } from './subject-actions'

type Props = {
  value: string[]
  choices: Choice[]
  /** Null for those who choose from the list only. */
  addTopic: CreateTopic | null
  onChange: (value: string[]) => void
}

export function TopicsField({ value, choices, addTopic, onChange }: Props) {
  const t = useDeskText()
  const [made, setMade] = useState<Choice[]>([])

  function onMade(topic: Choice) {
    setMade([...made, topic])
    onChange([...value, topic.id])
  }

  return (
    <ChooseInOrder
      title={t('topics')}
      label={t('addTopic')}
      prompt={t('chooseTopic')}
      value={value}
      choices={[...choices, ...made]}
      onChange={onChange}
    >
      {addTopic && <NewTopicFold kind="topic" create={addTopic} onMade={onMade} />}
    </ChooseInOrder>
  )
}

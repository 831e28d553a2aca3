'use client'
import type { ReactNode } from 'react'
import { OrderedList } from '@/components/desk/ordered-list'
import { Picker } from '@/components/ui/picker'
import type { Choice } from './subject-actions'

type Props = {
  title: string
  label: string
  prompt: string
  value: string[]
  choices: readonly Choice[]
  onChange: (value: string[]) => void
  children?: ReactNode
}

/** Some of many, in an order: the first is what the piece is about before all. */
export function ChooseInOrder(props: Props) {
  const { title, label, prompt, value, choices, onChange, children } = props
  const nameOf = (id: string) => choices.find((choice) => choice.id === id)?.name ?? id
  return (
    <fieldset>
      <legend>{title}</legend>
      <OrderedList
        items={value.map((id) => ({ id, name: nameOf(id), note: null }))}
        onChange={onChange}
      />
      <Picker
        label={label}
        prompt={prompt}
        options={choices
          .filter(({ id }) => !value.includes(id))
          .map(({ id, name }) => ({ value: id, label: name }))}
        onPick={(id) => onChange([...value, id])}
      />
      {children}
    </fieldset>
  )
}

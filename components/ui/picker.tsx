import type { KeyboardEvent } from 'react'
import { Field } from './field'

type Props = {
  label: string
  /** Stands there while nothing is being chosen. */
  prompt: string
  options: readonly { value: string; label: string }[]
  onPick: (value: string) => void
}

/** Chooses one thing to add, then stands ready for the next. */
export function Picker({ label, prompt, options, onPick }: Props) {
  return (
    <Field label={label}>
      {(wiring) => (
        <select
          {...wiring}
          value=""
          onKeyDown={openFirst}
          onChange={(event) => onPick(event.target.value)}
        >
          <option value="" disabled>
            {prompt}
          </option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

const MOVES = [
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
  'PageDown',
  'PageUp',
  'Home',
  'End',
]

/** While the list is closed, browsers choose at every arrow and at the first letter of a name. */
function openFirst(event: KeyboardEvent<HTMLSelectElement>) {
  const { key, altKey, ctrlKey, metaKey, currentTarget } = event
  const isLetter = key.length === 1 && key !== ' '
  if (altKey || ctrlKey || metaKey || !(isLetter || MOVES.includes(key))) return
  event.preventDefault()
  currentTarget.showPicker()
}

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
        <select {...wiring} value="" onChange={(event) => onPick(event.target.value)}>
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

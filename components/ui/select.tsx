import { Field } from './field'

type Props<T extends string> = {
  label: string
  value: T
  options: readonly { value: T; label: string }[]
  onChange: (value: T) => void
  hint?: string
  error?: string | undefined
}

/** A choice of one; what comes back is one of the options, never a stray string. */
export function Select<T extends string>({
  label,
  value,
  options,
  onChange,
  hint,
  error,
}: Props<T>) {
  function choose(text: string) {
    const chosen = options.find((option) => option.value === text)
    if (chosen) onChange(chosen.value)
  }
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <select {...wiring} value={value} onChange={(event) => choose(event.target.value)}>
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

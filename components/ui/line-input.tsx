import type { ReactNode } from 'react'
import { Field } from './field'

type Props = {
  label: ReactNode
  value: string
  onChange: (value: string) => void
  hint?: ReactNode
  error?: string | undefined
  lang?: string
  maxLength?: number
}

/** One line that may be long: it is shown whole, and breaks only where it has to. */
export function LineInput({ label, value, onChange, hint, error, ...rest }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => (
        <textarea
          {...wiring}
          {...rest}
          rows={1}
          value={value}
          onChange={({ target }) => onChange(target.value.replace(/\s*\n\s*/g, ' '))}
        />
      )}
    </Field>
  )
}

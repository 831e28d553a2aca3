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
  placeholder?: string | undefined
  isRequired?: boolean
  look?: 'plain' | 'bare'
}

/** One line of text that the form, not the browser, holds: a refused send loses nothing. */
export function TextInput({
  label,
  value,
  onChange,
  hint,
  error,
  isRequired,
  look,
  ...rest
}: Props) {
  return (
    <Field label={label} hint={hint} error={error} {...(look && { look })}>
      {(wiring) => (
        <input
          {...wiring}
          {...rest}
          required={isRequired}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

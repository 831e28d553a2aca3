'use client'
import { Field } from '@/components/ui/field'
import { MIN_PASSWORD } from '@/lib/auth/user-input'

type Props = {
  label: string
  hint?: string
  autoComplete: 'current-password' | 'new-password'
  value: string
  onChange: (value: string) => void
}

export function PasswordField({ label, hint, autoComplete, value, onChange }: Props) {
  return (
    <Field label={label} hint={hint}>
      {(wiring) => (
        <input
          {...wiring}
          type="password"
          autoComplete={autoComplete}
          minLength={autoComplete === 'new-password' ? MIN_PASSWORD : undefined}
          required
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

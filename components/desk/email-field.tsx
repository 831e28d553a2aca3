'use client'
import { Field } from '@/components/ui/field'
import { useDeskText } from './desk-language'

type Props = {
  value: string
  onChange: (email: string) => void
  autoComplete?: 'username' | 'off'
}

/** Not `type=email`: an address may hold İ and other letters that browsers refuse. */
export function EmailField({ value, onChange, autoComplete = 'username' }: Props) {
  const t = useDeskText()
  return (
    <Field label={t('email')}>
      {(wiring) => (
        <input
          {...wiring}
          name="email"
          type="text"
          inputMode="email"
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          required
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

import { type ReactNode, useId } from 'react'

type Wiring = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

type Props = {
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  /** Hides the label from the eye where the place says it already. */
  look?: 'plain' | 'bare'
  children: (wiring: Wiring) => ReactNode
}

/** Wires a label, a hint and an error to one control. */
export function Field({ label, hint, error, look = 'plain', children }: Props) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={`field field-${look}`}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(error && { 'aria-invalid': true }),
      })}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}

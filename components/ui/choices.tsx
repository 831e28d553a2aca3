'use client'
import { type ReactNode, useId } from 'react'

type Props<Value extends string> = {
  legend: ReactNode
  options: { value: Value; label: string }[]
  /** Undefined while nothing is chosen. */
  value: Value | undefined
  onChange: (value: Value) => void
  /** What is chosen between. */
  children?: ReactNode
}

/** One of several, as radio buttons under what they choose between. */
export function Choices<Value extends string>(props: Props<Value>) {
  const { legend, options, value, onChange, children } = props
  const name = useId()
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {children}
      <div className="acts">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />{' '}
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

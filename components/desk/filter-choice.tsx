import { Field } from '@/components/ui/field'

type Props = {
  name: string
  label: string
  /** Stands for no choice. */
  any: string
  value: string | undefined
  options: readonly { value: string; label: string }[]
}

/** One choice of a form that asks by address. */
export function Choice({ name, label, any, value = '', options }: Props) {
  return (
    <Field label={label}>
      {(wiring) => (
        <select key={value} {...wiring} name={name} defaultValue={value}>
          <option value="">{any}</option>
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

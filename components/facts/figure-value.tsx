import type { FormattedValue } from '@/lib/facts/box-view'

export function FigureValue({ value }: { value: FormattedValue }) {
  return (
    <>
      {value.qualifier && <small>{value.qualifier} </small>}
      {value.amount}
      {value.unit && <small>{`\u00a0${value.unit}`}</small>}
    </>
  )
}

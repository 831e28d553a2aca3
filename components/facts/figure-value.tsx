import type { ValueView } from '@/lib/facts/box-view'
import { Localized } from './localized'

/** Qualifier, amount and unit, never parted at the end of a line. */
export function FigureValue({ value }: { value: ValueView }) {
  return (
    <>
      {value.qualifier && <small>{value.qualifier} </small>}
      <Localized phrase={{ text: value.amount, lang: value.lang }} />
      {value.unit && <small>{`\u00a0${value.unit}`}</small>}
    </>
  )
}

import type { ValueView } from '@/lib/facts/box-view'
import { FigureValue } from './figure-value'

type Props = { value: ValueView; longest: number }

/** A bar as long as the value is large, and the value. */
export function FlowBar({ value, longest }: Props) {
  const share = value.size && longest > 0 ? Math.abs(value.size.amount) / longest : 0
  return (
    <span className="bar-of">
      <svg aria-hidden="true" width="100%" height="20">
        <rect width={`${(share * 100).toFixed(1)}%`} height="20" rx="2" />
      </svg>
      <b>
        <FigureValue value={value} />
      </b>
    </span>
  )
}

import type { ValueView } from '@/lib/facts/box-view'

/** Words need the whole width; numbers and dates stand beside other things. */
export function isInWords({ size, date }: ValueView): boolean {
  return size === null && date === null
}

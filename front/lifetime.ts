import type { PageMarker } from '@/lib/cache/marker'

const DAY_MS = 86_400_000
/** Baku keeps UTC+4 all year since 2016. */
const BAKU_MS = 4 * 3_600_000

/** When a page rendered at `now` stops being true by itself; null when only a change can do that. */
export function expiryOf(lifetime: PageMarker['lifetime'], now: number): number | null {
  return lifetime === 'today' ? nextBakuMidnight(now) : null
}

function nextBakuMidnight(now: number): number {
  return (Math.floor((now + BAKU_MS) / DAY_MS) + 1) * DAY_MS - BAKU_MS
}

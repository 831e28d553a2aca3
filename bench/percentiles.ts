/** Of times in milliseconds. */
export type Percentiles = { count: number; p50: number; p95: number; max: number }

export function percentiles(times: readonly number[]): Percentiles {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => {
    const time = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
    return Number((time ?? Number.NaN).toFixed(1))
  }
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), max: at(1) }
}

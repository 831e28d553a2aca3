import type { ObservationInput } from '@/lib/facts/fact-input'

/** Millions of dollars as printed, in base units: '598.47' is 598470000, printed to 10000. */
export function millionDollars(printed: string): ObservationInput['value'] {
  const [whole = '', fraction = ''] = printed.split('.')
  const base = `${whole}${fraction.padEnd(6, '0')}`
  const resolution = `1${'0'.repeat(6 - fraction.length)}`
  return { type: 'number', lo: base, hi: base, unit: 'USD', qualifier: 'EXACT', resolution }
}

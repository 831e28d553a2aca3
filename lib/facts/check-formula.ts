import type { Formula } from './fact-details'

/** A number as it is kept: a plain decimal in base units. Of a range its upper end. */
export type ExactValue = { amount: string; unit: string }

/** Decimals that a comparison looks at. */
const PLACES = 12
const ONE = 10n ** BigInt(PLACES)

/**
 * What a formula gives, as a plain decimal; null where it cannot be calculated: an operand that is
 * no number, units that do not add up, a division by nothing.
 */
export function calculate(
  op: Formula['op'],
  operands: readonly (ExactValue | null)[],
  unit: string,
): string | null {
  const known = operands.filter((one) => one !== null)
  const amounts = known.map(({ amount }) => scaled(amount))
  const isSameUnit = known.every((one) => one.unit === known[0]?.unit)
  if (known.length < operands.length || known.length === 0 || !isSameUnit) return null
  if (op === 'ratio') return share(amounts, unit)
  if (known[0]?.unit !== unit) return null
  const sign = op === 'sum' ? 1n : -1n
  return plain(amounts.reduce((a, b) => a + sign * b))
}

function share([first = 0n, ...rest]: bigint[], unit: string): string | null {
  if (rest.some((one) => one === 0n)) return null
  const whole = unit === 'PERCENT' ? first * 100n : first
  return plain(rest.reduce((a, b) => (a * ONE) / b, whole))
}

/** Whether a written number is the calculated one, rounded as the source prints it. */
export function isRounded(
  written: { amount: string; resolution: string },
  calculated: string,
): boolean {
  const distance = scaled(written.amount) - scaled(calculated)
  const size = distance < 0n ? -distance : distance
  return size * 2n <= scaled(written.resolution)
}

function scaled(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.')
  const size = BigInt(whole) * ONE + BigInt(fraction.slice(0, PLACES).padEnd(PLACES, '0'))
  return decimal.startsWith('-') ? -size : size
}

function plain(value: bigint): string {
  const size = value < 0n ? -value : value
  const fraction = String(size % ONE)
    .padStart(PLACES, '0')
    .replace(/0+$/, '')
  const text = fraction ? `${size / ONE}.${fraction}` : String(size / ONE)
  return value < 0n ? `-${text}` : text
}

/** A decimal that is never a float: `digits` / 10 ** `places`. */
export type Decimal = { digits: bigint; places: number }

export const HALF: Decimal = { digits: 5n, places: 1 }

export function whole(n: number | bigint): Decimal {
  return { digits: BigInt(n), places: 0 }
}

export function add(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places)
  return { digits: at(a, places) + at(b, places), places }
}

/** Times 10 ** `power`. */
export function scale({ digits, places }: Decimal, power: number): Decimal {
  return power < 0
    ? { digits, places: places - power }
    : { digits: digits * 10n ** BigInt(power), places }
}

export function isLess(a: Decimal, b: Decimal): boolean {
  const places = Math.max(a.places, b.places)
  return at(a, places) < at(b, places)
}

/** Digits with a point where one is needed, and no zeros that say nothing: 4.50 is "4.5". */
export function plain({ digits, places }: Decimal): string {
  const sign = digits < 0n ? '-' : ''
  const all = String(digits < 0n ? -digits : digits).padStart(places + 1, '0')
  const fraction = all.slice(all.length - places).replace(/0+$/, '')
  const front = all.slice(0, all.length - places)
  return places > 0 && fraction ? `${sign}${front}.${fraction}` : `${sign}${front}`
}

function at({ digits, places }: Decimal, wanted: number): bigint {
  return digits * 10n ** BigInt(wanted - places)
}

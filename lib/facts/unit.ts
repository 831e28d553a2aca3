/** Units that values are kept in. Money is by ISO 4217; a count's noun stands in the label. */
export const UNITS = {
  USD: 'money',
  EUR: 'money',
  AZN: 'money',
  KZT: 'money',
  COMPANY: 'count',
  DOCUMENT: 'count',
  PERSON: 'count',
  PIECE: 'count',
  PERCENT: 'ratio',
  TONNE: 'mass',
  KILOMETRE: 'length',
  YEAR: 'time',
} as const

export type Unit = keyof typeof UNITS

export const UNIT_NAMES = Object.keys(UNITS) as Unit[]

export function isUnit(value: string): value is Unit {
  return Object.hasOwn(UNITS, value)
}

/** 598.47 million is printed as such from here on; below it the whole number is. */
export const SCALES = {
  ONE: 1,
  THOUSAND: 1_000,
  MILLION: 1_000_000,
  BILLION: 1_000_000_000,
} as const

export type Scale = keyof typeof SCALES

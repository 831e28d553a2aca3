/** Units that values are kept in. Money is by ISO 4217; a count's noun stands in the label. */
export const UNITS = {
  USD: 'money',
  EUR: 'money',
  AZN: 'money',
  KZT: 'money',
  TRY: 'money',
  RUB: 'money',
  COMPANY: 'count',
  DOCUMENT: 'count',
  PERSON: 'count',
  PIECE: 'count',
  PERCENT: 'ratio',
  TONNE: 'measure',
  KILOMETRE: 'measure',
  YEAR: 'measure',
} as const

export type Unit = keyof typeof UNITS

export const UNIT_NAMES = Object.keys(UNITS) as Unit[]

export function isUnit(value: string): value is Unit {
  return Object.hasOwn(UNITS, value)
}

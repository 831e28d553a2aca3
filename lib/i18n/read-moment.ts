import { readIsoDate } from './iso-date'

const BAKU_OFFSET = '+04:00'

/**
 * An ISO date and time; without an offset it is Baku's, without a time the day's beginning there.
 * Null for what is no whole date, or does not exist.
 */
export function readMoment(iso: string): Date | null {
  const [, day = '', time = 'T00:00', offset = BAKU_OFFSET] = MOMENT.exec(iso) ?? []
  if (!readIsoDate(day)) return null
  const moment = new Date(`${day}${time.replace(' ', 'T')}${offset}`)
  return Number.isNaN(moment.getTime()) ? null : moment
}

const MOMENT = /^(\d{4}-\d\d-\d\d)([T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)?(Z|[+-]\d\d:?\d\d)?$/

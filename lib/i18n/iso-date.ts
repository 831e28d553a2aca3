/** A date to the precision it is known; `month` counts from 1. */
export type DateParts = { year: string; month: number | null; day: number | null }

/** Reads "2005", "2024-03", "1992-08-27"; null for what is none of these or does not exist. */
export function readIsoDate(iso: string): DateParts | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso) ?? []
  if (year === undefined) return null
  if (month === undefined) return { year, month: null, day: null }
  const first = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`)
  const exists = !Number.isNaN(first.getTime()) && first.getUTCMonth() + 1 === Number(month)
  if (!exists) return null
  return { year, month: Number(month), day: day === undefined ? null : Number(day) }
}

/** English is the one language every engine has; only digits are taken from it. */
const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Baku',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The day of Baku's calendar that a moment falls in: "2026-11-24". */
export function bakuDay(moment: Date): string {
  const { year, month, day } = partsOf(moment)
  return `${year}-${month}-${day}`
}

/** "22:20" on Baku's clock. */
export function bakuClock(moment: Date): string {
  const { hour, minute } = partsOf(moment)
  return `${hour}:${minute}`
}

function partsOf(moment: Date): Partial<Record<Intl.DateTimeFormatPartTypes, string>> {
  return Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]))
}

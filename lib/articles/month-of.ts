const BAKU_MONTH = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Baku',
  year: 'numeric',
  month: '2-digit',
})

/** The month of Baku's calendar that a moment falls in: "2026-11". */
export function monthOf(date: Date): string {
  return BAKU_MONTH.format(date)
}

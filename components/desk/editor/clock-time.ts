const format = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Baku',
})

/** "10:42" on Baku's clock, on server and browser alike. */
export function clockTime(moment: Date | number): string {
  return format.format(moment)
}

const BAKU_OFFSET_MS = 4 * 60 * 60 * 1000

/** A moment as machines read it on Baku's clock, the one the page shows: "2024-03-14T10:20:00+04:00". */
export function bakuIso(date: Date): string {
  const local = new Date(date.getTime() + BAKU_OFFSET_MS).toISOString()
  return `${local.slice(0, 19)}+04:00`
}

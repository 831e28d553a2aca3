import type { FeedItem } from './feed-item'

export const MIN_ITEMS = 10
export const MAX_ITEMS = 50
const MAX_BYTES = 512_000
/** What formats put around an item's texts, and the signs that XML spells out. */
const BYTES_AROUND = 1_000

/** As many of the newest as fit under 512 kB, at least ten: poor readers fetch all of it each time. */
export function fittingItems(items: FeedItem[]): FeedItem[] {
  let bytes = 0
  const end = items.findIndex((item, index) => {
    bytes += BYTES_AROUND + Buffer.byteLength(JSON.stringify(item))
    return index >= MIN_ITEMS && bytes > MAX_BYTES
  })
  return end === -1 ? items : items.slice(0, end)
}

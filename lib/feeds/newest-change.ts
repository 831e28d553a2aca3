import type { FeedItem } from './feed-item'

/** When the text of any of them last changed; null of none. */
export function newestChange(items: readonly FeedItem[]): Date | null {
  const changes = items.map((item) => item.contentUpdatedAt.getTime())
  return changes.length > 0 ? new Date(Math.max(...changes)) : null
}

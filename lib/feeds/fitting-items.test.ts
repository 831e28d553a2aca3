import { expect, test } from 'vitest'
import type { FeedItem } from './feed-item'
import { fittingItems } from './fitting-items'

const itemOf = (bytes: number) => ({ html: 'x'.repeat(bytes), title: '', summary: '' }) as FeedItem
const many = (count: number, bytes: number) => Array.from({ length: count }, () => itemOf(bytes))

test.each([
  [50, 1_000, 50],
  [50, 20_000, 24],
  [50, 400_000, 10],
  [3, 400_000, 3],
])('of %i items of %i bytes, %i go into the feed', (count, bytes, expected) => {
  expect(fittingItems(many(count, bytes))).toHaveLength(expected)
})

import type { ChangeKind } from '@/lib/cache/change-kind'
import { tags as siteTags } from '@/lib/cache/tags'
import type { DiskStore } from './disk-store'
import type { FrontLimits } from './front-options'
import type { MemoryStore } from './memory-store'
import { softDue } from './page-cache'
import type { RefreshQueue } from './refresh-queue'
import type { Change, TagClock } from './tag-clock'

type Parts = {
  clock: TagClock
  memory: MemoryStore
  disk: DiskStore
  queue: RefreshQueue
  limits: FrontLimits
}

/**
 * When this resolves, no superseded page is left in memory or on disk: the change may be
 * acknowledged. What was evicted is rendered again before anybody asks.
 */
export async function applyChanges(changes: readonly Change[], parts: Parts): Promise<void> {
  const { clock, memory, disk, queue, limits } = parts
  for (const change of changes) clock.note(change)

  const hard = tagsOf(changes, 'hard', 'takedown')
  const known = keysOf(memory, hard)
  for (const key of known) memory.delete(key)
  if (hard.length > 0) for (const key of await disk.evict(hard, known)) queue.add(key)

  for (const key of keysOf(memory, tagsOf(changes, 'soft'))) queue.add(key, softDue(limits))
  if (changes.some(isSiteWide)) for (const key of memory.hottest(limits.hottest)) queue.add(key)

  clock.advance(changes.at(-1)?.seq ?? clock.position)
}

/** The log has a gap, or belongs to another database: nothing that was kept can be trusted. */
export async function startOver(newest: number, { clock, memory, disk }: Parts): Promise<void> {
  clock.lose()
  memory.clear()
  await disk.clear()
  clock.forgetBefore(newest)
}

const isSiteWide = (change: Change) => change.tags.includes(siteTags.site)

function tagsOf(changes: readonly Change[], ...kinds: ChangeKind[]): string[] {
  const moved = changes.filter(({ kind }) => kinds.includes(kind)).flatMap(({ tags }) => tags)
  return [...new Set(moved)].filter((tag) => tag !== siteTags.site)
}

function keysOf(memory: MemoryStore, tags: readonly string[]): string[] {
  return [...new Set(tags.flatMap((tag) => memory.keysOf(tag)))]
}

import path from 'node:path'
import { tags } from '@/lib/cache/tags'
import { applyChanges, startOver } from './apply-changes'
import type { AskApp } from './ask-app'
import { openBuildFolders } from './build-folders'
import { createCdnPurge } from './cdn-purge'
import { followChangeLog } from './change-log'
import { Claims } from './claims'
import { readClock } from './clock-file'
import { DiskStore } from './disk-store'
import type { FrontLimits, FrontOptions } from './front-options'
import type { Log } from './log'
import { MemoryStore } from './memory-store'
import { PageCache } from './page-cache'
import { isPicture } from './routes'
import { TagClock } from './tag-clock'
import { watchTakedowns } from './takedown-file'
import { startUpkeep } from './upkeep'

export type OpenCache = {
  cache: PageCache
  isTakenDown: (key: string) => boolean
  isDatabaseHere: () => boolean
  close: () => Promise<void>
}

/** The cache with everything that keeps it true: clock, change log, takedowns, limits. */
export async function openCache({
  options,
  id,
  log,
  limits,
  ask,
}: {
  options: FrontOptions
  id: string
  log: Log
  limits: FrontLimits
  ask: AskApp
}): Promise<OpenCache> {
  const pagesDir = path.join(options.dataDir, 'pages')
  const folders = await openBuildFolders(pagesDir, options.buildId)
  const setting = {
    isHttps: options.siteUrl.startsWith('https:'),
    hasCdn: options.cdnPurgeUrl !== undefined,
    isDev: options.dev ?? false,
  }
  const clock = new TagClock(limits.clockTags, await readClock(pagesDir))
  const memory = new MemoryStore({
    maxBytes: limits.memoryBytes,
    pictureBytes: limits.pictureMemoryBytes,
  })
  const disk = new DiskStore(folders, setting)
  const takedowns = await watchTakedowns(options.dataDir, async (paths) => {
    const pictures = paths.filter(isPicture).map((taken) => tags.media(path.basename(taken)))
    const known = [...paths, ...pictures.flatMap((tag) => memory.keysOf(tag))]
    for (const taken of known) memory.delete(taken)
    clock.doubt()
    await disk.evict(pictures, known)
    log('warn', 'taken down by hand', { paths })
  })
  const isTakenDown = takedowns.has
  const cache = new PageCache({
    clock,
    memory,
    disk,
    claims: new Claims(folders[0]),
    ask,
    isTakenDown,
    log,
    limits,
    setting,
  })
  const parts = { clock, memory, disk, queue: cache.queue, limits }
  const purge = createCdnPurge({ url: options.cdnPurgeUrl, log })
  const changes = followChangeLog({
    databaseUrl: options.databaseUrl,
    id,
    log,
    position: () => clock.position,
    onChanges: async (news) => {
      await applyChanges(news, parts)
      purge.note(news)
    },
    onGap: (newest) => startOver(newest, parts),
    onAcked: purge.acked,
  })
  if (clock.isKnown) log('info', 'pages on disk are verified', { upTo: clock.position })
  // Nobody is served before the changes made while we were away are known, if they can be.
  await changes.firstLook
  const upkeep = startUpkeep({ ...options, ...limits, clock, pagesDir, folder: folders[0], log })
  return {
    cache,
    isTakenDown,
    isDatabaseHere: changes.isConnected,
    close: async () => {
      cache.stop()
      takedowns.stop()
      purge.stop()
      await changes.stop()
      await upkeep.stop()
    },
  }
}

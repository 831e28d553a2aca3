import { writeClock } from './clock-file'
import { limitDisk } from './disk-limit'
import { type Log, messageOf } from './log'
import type { TagClock } from './tag-clock'

const CLOCK_MS = 1_000
const DISK_MS = 10 * 60_000

/** Writes the clock when it has moved and keeps the pages on disk within their limit. */
export function startUpkeep({
  clock,
  pagesDir,
  folder,
  diskBytes,
  pictureDiskBytes,
  log,
}: {
  clock: TagClock
  pagesDir: string
  folder: string
  diskBytes: number
  pictureDiskBytes: number
  log: Log
}): { stop: () => Promise<void> } {
  let written = 0
  const saveClock = async () => {
    if (written === clock.version || !clock.isKnown) return
    written = clock.version
    await writeClock(pagesDir, clock.toState())
  }
  const trouble = (error: unknown) => log('warn', 'upkeep failed', { why: messageOf(error) })
  const trim = async () => {
    const deleted = await limitDisk(folder, { page: diskBytes, picture: pictureDiskBytes })
    if (deleted > 0) log('info', 'pages deleted to make room', { deleted })
  }
  void saveClock().catch(trouble)
  void trim().catch(trouble)
  const timers = [
    setInterval(() => void saveClock().catch(trouble), CLOCK_MS).unref(),
    setInterval(() => void trim().catch(trouble), DISK_MS).unref(),
  ]
  return {
    stop: async () => {
      for (const timer of timers) clearInterval(timer)
      await saveClock().catch(trouble)
    },
  }
}

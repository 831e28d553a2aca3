import { guardedPost } from './guarded-fetch'
import { type Log, messageOf } from './log'
import type { Change } from './tag-clock'

/** A page on its way from a front to the network while we purged is caught by the second call. */
const AGAIN_MS = 10_000
const TRIES = 5

type Purge = {
  note: (changes: readonly Change[]) => void
  /** Everything up to this sequence has been acted upon by every live front. */
  acked: (byAll: number) => void
  stop: () => void
}

/** Tells the network in front of us which tags moved, once no front can hand it old pages. */
export function createCdnPurge({
  url,
  log,
  post = guardedPost,
  againMs = AGAIN_MS,
}: {
  url: string | undefined
  log: Log
  post?: (url: string, body: string) => Promise<number>
  againMs?: number
}): Purge {
  if (url === undefined) return { note: () => {}, acked: () => {}, stop: () => {} }
  let pending: Change[] = []
  const timers = new Set<NodeJS.Timeout>()
  const later = (ms: number, work: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      work()
    }, ms).unref()
    timers.add(timer)
  }
  const purge = (tags: readonly string[], attempt = 1): void => {
    post(url, JSON.stringify({ tags }))
      .then(refuseFailure)
      .catch((error) => {
        log('error', 'purge failed', { attempt, why: messageOf(error) })
        if (attempt < TRIES) later(1_000 * 2 ** attempt, () => purge(tags, attempt + 1))
      })
  }
  return {
    note: (changes) => {
      pending.push(...changes)
    },
    acked: (byAll) => {
      const ready = pending.filter(({ seq }) => seq <= byAll)
      pending = pending.filter(({ seq }) => seq > byAll)
      const tags = [...new Set(ready.flatMap((change) => change.tags))]
      if (tags.length === 0) return
      purge(tags)
      later(againMs, () => purge(tags))
    },
    stop: () => {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

function refuseFailure(status: number): void {
  if (status >= 300) throw new Error(`purge answered ${status}`)
}

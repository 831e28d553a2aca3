import { setTimeout as pause } from 'node:timers/promises'

export type Reading = {
  /** `performance.now()` when the reader asked. */
  askedAt: number
  /** What was asked: an address of the list. */
  url: string
  status: number
  text: string
}

export type Readers = {
  /** How often they have asked so far. */
  asked: () => number
  stop: () => Promise<Reading[]>
}

/**
 * Readers who ask for the addresses in turn, `perSecond` in all, whatever the answers take.
 * A connection that breaks under a question is asked once more, as every browser does; status 0
 * means that it broke again.
 */
export function startReaders(urls: readonly string[], perSecond: number): Readers {
  const asked: Promise<Reading>[] = []
  let isOpen = true
  const asking = (async () => {
    for (let n = 0; isOpen; n += 1) {
      const url = urls[n % urls.length]
      if (url) asked.push(read(url))
      await pause(1_000 / perSecond)
    }
  })()
  return {
    asked: () => asked.length,
    stop: async () => {
      isOpen = false
      await asking
      return await Promise.all(asked)
    },
  }
}

async function read(url: string): Promise<Reading> {
  const askedAt = performance.now()
  const answer = (await ask(url)) ?? (await ask(url))
  return { askedAt, url, ...(answer ?? { status: 0, text: '' }) }
}

async function ask(url: string): Promise<{ status: number; text: string } | null> {
  try {
    const response = await fetch(url, { redirect: 'manual' })
    return { status: response.status, text: await response.text() }
  } catch {
    return null
  }
}

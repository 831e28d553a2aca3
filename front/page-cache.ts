import { setTimeout as pause } from 'node:timers/promises'
import type { AskApp } from './ask-app'
import type { Claims } from './claims'
import type { DiskStore } from './disk-store'
import type { FrontLimits } from './front-options'
import type { Lane } from './lane'
import { type Log, messageOf } from './log'
import type { MemoryStore } from './memory-store'
import { makePage, type Page, type PageSetting } from './page'
import { HOT_AFTER_READS, Polisher } from './polisher'
import { RefreshQueue } from './refresh-queue'
import { renderPage } from './render-page'
import type { Bodies } from './representation'
import { localeOf, notFoundKey } from './resolve-target'
import type { TagClock } from './tag-clock'

const RETRY_MS = 10_000
const LOOK_EVERY_MS = 4

export type CacheParts = {
  clock: TagClock
  memory: MemoryStore
  disk: DiskStore
  claims: Claims
  ask: AskApp
  isTakenDown: (key: string) => boolean
  log: Log
  limits: FrontLimits
  setting: PageSetting
}

/** Finished pages: from memory, from disk, or from the app, once for everybody who asks. */
export class PageCache {
  readonly #parts: CacheParts
  readonly #flights = new Map<string, Promise<Page | undefined>>()
  readonly queue: RefreshQueue
  readonly #polisher = new Polisher({
    isIdle: () => this.#flights.size === 0,
    onPolished: (page, bodies) => this.#replace(page, bodies),
  })

  constructor(parts: CacheParts) {
    this.#parts = parts
    this.queue = new RefreshQueue(parts.limits.refreshers, (key) => this.#refresh(key))
  }

  /** The hot path: an address that is a key, in memory, true and not expired. */
  hit(key: string): Page | undefined {
    const page = this.#parts.memory.get(key)
    if (!page || !this.#isTrue(page) || isExpired(page)) return undefined
    page.reads += 1
    if (page.reads === HOT_AFTER_READS) this.#polisher.add(page)
    return page
  }

  stop(): void {
    this.queue.stop()
    this.#polisher.stop()
  }

  /** What the language's 404 says is said by one stored page, whatever was asked for. */
  async read(key: string, lane: Lane): Promise<Page> {
    const page = this.hit(key) ?? (await this.#join(key, () => this.#find(key, lane)))
    return page ?? this.read(notFoundKey(localeOf(key)), lane)
  }

  /** Whoever asks while an answer is on its way gets the same one. */
  #join(key: string, start: () => Promise<Page | undefined>): Promise<Page | undefined> {
    const running = this.#flights.get(key)
    if (running) return running
    const flight = start().finally(() => this.#flights.delete(key))
    this.#flights.set(key, flight)
    return flight
  }

  async #find(key: string, lane: Lane): Promise<Page | undefined> {
    const stored = await this.#load(key)
    if (stored && !isExpired(stored)) return stored
    try {
      return await lane.run(() => this.#render(key))
    } catch (error) {
      return this.#lastResort(key, stored, error)
    }
  }

  /** Yesterday's date on a true page is better than no page. */
  #lastResort(key: string, stored: Page | undefined, error: unknown): Page {
    const page = stored ?? this.#parts.memory.get(key)
    if (!page || !this.#isTrue(page)) throw error
    const later = { ...page, meta: { ...page.meta, expiresAt: Date.now() + RETRY_MS } }
    this.#parts.memory.set(later)
    return later
  }

  async #load(key: string): Promise<Page | undefined> {
    const { clock, disk, setting } = this.#parts
    if (setting.isDev || !clock.isKnown) return undefined
    const page = await disk.load(key)
    return page && this.#isTrue(page) && this.#keep(page) ? page : undefined
  }

  /** Once for all workers: who comes second waits for the first one's page. */
  async #render(key: string): Promise<Page | undefined> {
    const claim = await this.#parts.claims.take(key)
    try {
      return (
        (claim ? undefined : await this.#renderedElsewhere(key)) ?? (await this.#renderHere(key))
      )
    } finally {
      await claim?.release()
    }
  }

  async #renderedElsewhere(key: string): Promise<Page | undefined> {
    while (await this.#parts.claims.isHeld(key)) await pause(LOOK_EVERY_MS)
    const page = await this.#load(key)
    return page && !isExpired(page) && !page.isOutdated ? page : undefined
  }

  async #renderHere(key: string): Promise<Page | undefined> {
    const { disk, log, memory } = this.#parts
    const outcome = await renderPage({ key, ...this.#parts })
    if (outcome.kind === 'not-found') {
      memory.delete(key)
      await disk.delete([key])
      return undefined
    }
    const { page, isStorable } = outcome
    if (isStorable && this.#keep(page)) {
      await disk
        .save(page)
        .catch((error) => log('warn', 'not saved', { key, why: messageOf(error) }))
    }
    return page
  }

  /** What `next dev` renders is out of date before it could be read again. */
  #keep(page: Page): boolean {
    const { clock, memory, setting, isTakenDown } = this.#parts
    const { key, expiresAt } = page.meta
    if (setting.isDev || isTakenDown(key)) return false
    page.checkedAt = clock.version
    memory.set(page)
    if (expiresAt !== null) this.queue.add(key, expiresAt)
    return true
  }

  /** Asked once per page and clock version; what has aged a little is put in the queue. */
  #isTrue(page: Page): boolean {
    const { clock, memory, limits, isTakenDown } = this.#parts
    if (page.checkedAt === clock.version) return true
    const { meta } = page
    if (!clock.isFresh(meta) || isTakenDown(meta.key)) {
      memory.delete(meta.key)
      return false
    }
    page.checkedAt = clock.version
    if (page.isOutdated || clock.isBehindSite(meta)) this.queue.add(meta.key)
    else if (clock.isSoftStale(meta)) this.queue.add(meta.key, softDue(limits))
    return true
  }

  /** The better compressed twin takes the page's place, unless something newer has. */
  async #replace(page: Page, bodies: Bodies): Promise<void> {
    const { disk, memory, setting } = this.#parts
    if (memory.get(page.meta.key) !== page) return
    const polished = { ...makePage({ meta: page.meta, bodies, setting }), reads: page.reads }
    if (this.#keep(polished)) await disk.save(polished).catch(() => undefined)
  }

  /** Another worker may have done it already. */
  async #refresh(key: string): Promise<void> {
    const { clock, disk, log } = this.#parts
    try {
      const page = await disk.load(key)
      if (page && isUpToDate(page, clock)) this.#keep(page)
      else await this.#join(key, () => this.#render(key))
    } catch (error) {
      log('warn', 'refresh failed', { key, why: messageOf(error) })
      this.queue.add(key, Date.now() + RETRY_MS)
    }
  }
}

function isExpired({ meta }: Page): boolean {
  return meta.expiresAt !== null && meta.expiresAt <= Date.now()
}

function isUpToDate(page: Page, clock: TagClock): boolean {
  const { meta, isOutdated } = page
  const isCurrent = !isOutdated && !isExpired(page) && clock.isFresh(meta)
  return isCurrent && !clock.isSoftStale(meta) && !clock.isBehindSite(meta)
}

export function softDue({ softMs: [least, most] }: FrontLimits): number {
  return Date.now() + least + Math.random() * (most - least)
}

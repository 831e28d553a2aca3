import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from './page'
import { type Bodies, polish } from './representation'

/** Read so often, a page is worth a hundred times the effort. */
export const HOT_AFTER_READS = 200
const LOOK_EVERY_MS = 250

type Parts = {
  /** Nothing is being rendered: the processor is not wanted elsewhere. */
  isIdle: () => boolean
  onPolished: (page: Page, bodies: Bodies) => Promise<void>
}

/** Compresses the pages that many read once more, as well as can be, one at a time, in idle moments. */
export class Polisher {
  readonly #parts: Parts
  readonly #waiting: Page[] = []
  #isRunning = false
  #isStopped = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  add(page: Page): void {
    this.#waiting.push(page)
    if (!this.#isRunning) void this.#run()
  }

  stop(): void {
    this.#isStopped = true
    this.#waiting.length = 0
  }

  async #run(): Promise<void> {
    this.#isRunning = true
    for (let page = this.#waiting.shift(); page; page = this.#waiting.shift()) {
      while (!this.#parts.isIdle() && !this.#isStopped) {
        await pause(LOOK_EVERY_MS, undefined, { ref: false })
      }
      if (!this.#isStopped) await this.#parts.onPolished(page, await polish(page.bodies))
    }
    this.#isRunning = false
  }
}

const MOST = 20_000
const SWEEP_MS = 500

/**
 * Pages to be rendered though nobody waits for them. Few run at once, so that readers come
 * first; a page that is due later is overtaken by any earlier wish for it.
 */
export class RefreshQueue {
  readonly #now = new Set<string>()
  readonly #later = new Map<string, number>()
  readonly #sweeper = setInterval(() => this.#sweep(), SWEEP_MS).unref()
  #running = 0

  constructor(
    private readonly width: number,
    /** Must not reject: a refresh that fails is the refresher's to note and to repeat. */
    private readonly refresh: (key: string) => Promise<void>,
  ) {}

  add(key: string, dueAt = 0): void {
    if (this.#now.has(key) || this.#now.size + this.#later.size >= MOST) return
    if (dueAt > Date.now()) {
      this.#later.set(key, Math.min(dueAt, this.#later.get(key) ?? dueAt))
      return
    }
    this.#later.delete(key)
    this.#now.add(key)
    this.#start()
  }

  stop(): void {
    clearInterval(this.#sweeper)
    this.#now.clear()
    this.#later.clear()
  }

  #sweep(): void {
    const now = Date.now()
    for (const [key, dueAt] of this.#later) if (dueAt <= now) this.add(key)
  }

  #start(): void {
    for (const key of this.#now) {
      if (this.#running >= this.width) return
      this.#now.delete(key)
      this.#running += 1
      void this.refresh(key).then(() => {
        this.#running -= 1
        this.#start()
      })
    }
  }
}

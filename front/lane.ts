/** Thrown when a lane and its waiting line are full: the answer is 503 + Retry-After. */
export class LaneFull extends Error {}

/** So many at once, so many more in line, nobody beyond: load is refused, never piled up. */
export class Lane {
  #running = 0
  readonly #line: (() => void)[] = []

  constructor(
    private readonly width: number,
    private readonly waiting: number,
  ) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running < this.width) this.#running += 1
    else await this.#standInLine()
    try {
      return await work()
    } finally {
      const next = this.#line.shift()
      if (next) next()
      else this.#running -= 1
    }
  }

  #standInLine(): Promise<void> {
    if (this.#line.length >= this.waiting) throw new LaneFull('lane full')
    return new Promise((resolve) => {
      this.#line.push(resolve)
    })
  }
}

const CRAWLER = /bot\b|crawl|spider|slurp|fetcher|headless|scrapy|python-requests|curl\//i

/** Crawlers queue apart, so that they never stand before a reader. */
export function isCrawler(userAgent: string | undefined): boolean {
  return userAgent !== undefined && CRAWLER.test(userAgent)
}

import { LRUCache } from 'lru-cache'
import type { Page } from './page'

/** The pages readers ask for, bounded by bytes, and which of them lean on a tag. */
export class MemoryStore {
  readonly #pages: LRUCache<string, Page>
  readonly #keysByTag = new Map<string, Set<string>>()

  constructor(maxBytes: number) {
    this.#pages = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: (page) => page.size,
      dispose: (page, key) => this.#forget(key, page.meta.tags),
    })
  }

  get(key: string): Page | undefined {
    return this.#pages.get(key)
  }

  set(page: Page): void {
    const { key, tags } = page.meta
    this.#pages.set(key, page)
    if (!this.#pages.has(key)) return
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag) ?? new Set()
      this.#keysByTag.set(tag, keys.add(key))
    }
  }

  delete(key: string): void {
    this.#pages.delete(key)
  }

  clear(): void {
    this.#pages.clear()
  }

  keysOf(tag: string): string[] {
    return [...(this.#keysByTag.get(tag) ?? [])]
  }

  /** Most recently read first. */
  hottest(count: number): string[] {
    return [...this.#pages.keys()].slice(0, count)
  }

  #forget(key: string, tags: readonly string[]): void {
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#keysByTag.delete(tag)
    }
  }
}

import { LRUCache } from 'lru-cache'
import type { Page } from './page'
import { isPicture } from './routes'

/**
 * The pages readers ask for, bounded by bytes, and which of them lean on a tag. Pictures have a
 * bound of their own: a gallery never pushes the home page out.
 */
export class MemoryStore {
  readonly #pages: LRUCache<string, Page>
  readonly #pictures: LRUCache<string, Page>
  readonly #keysByTag = new Map<string, Set<string>>()

  constructor({ maxBytes, pictureBytes }: { maxBytes: number; pictureBytes: number }) {
    const bounded = (maxSize: number) =>
      new LRUCache<string, Page>({
        maxSize,
        sizeCalculation: (page) => page.size,
        dispose: (page, key) => this.#forget(key, page.meta.tags),
      })
    this.#pages = bounded(maxBytes)
    this.#pictures = bounded(pictureBytes)
  }

  get(key: string): Page | undefined {
    return this.#of(key).get(key)
  }

  set(page: Page): void {
    const { key, tags } = page.meta
    this.#of(key).set(key, page)
    if (!this.#of(key).has(key)) return
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag) ?? new Set()
      this.#keysByTag.set(tag, keys.add(key))
    }
  }

  delete(key: string): void {
    this.#of(key).delete(key)
  }

  clear(): void {
    this.#pages.clear()
    this.#pictures.clear()
  }

  keysOf(tag: string): string[] {
    return [...(this.#keysByTag.get(tag) ?? [])]
  }

  /** Pages, most recently read first. */
  hottest(count: number): string[] {
    return [...this.#pages.keys()].slice(0, count)
  }

  #of(key: string): LRUCache<string, Page> {
    return isPicture(key) ? this.#pictures : this.#pages
  }

  #forget(key: string, tags: readonly string[]): void {
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#keysByTag.delete(tag)
    }
  }
}

import { createHash, randomUUID } from 'node:crypto'
import { appendFile, mkdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Folders } from './build-folders'
import { makePage, type Page, type PageSetting } from './page'
import { decodePageFile, encodePageFile } from './page-file'
import { isMissing, replaceFile } from './replace-file'
import { isPicture } from './routes'

/**
 * Pages on disk, one folder a build: `ab/HASH.page` (`.picture`), and `tags/HASH` listing the
 * keys that lean on a tag. Several workers share the folders: every file may vanish at any moment, and
 * whoever loads a page asks the clock before believing it.
 */
export class DiskStore {
  readonly #folders: Folders
  readonly #setting: PageSetting
  readonly #writes = new Set<Promise<void>>()

  /** `folders`: this build's first, then the earlier ones that are kept. */
  constructor(folders: Folders, setting: PageSetting) {
    this.#folders = folders
    this.#setting = setting
  }

  async load(key: string): Promise<Page | undefined> {
    for (const [age, folder] of this.#folders.entries()) {
      const page = await this.#read(pagePath(folder, key))
      if (page?.meta.key === key) return { ...page, isOutdated: age > 0 }
    }
    return undefined
  }

  /** The tags' lists come first: a page that cannot be found again must not be there. */
  async save({ meta, bodies }: Page): Promise<void> {
    const [folder] = this.#folders
    const write = async () => {
      await mkdir(path.join(folder, 'tags'), { recursive: true })
      await Promise.all(meta.tags.map((tag) => appendFile(tagPath(folder, tag), `${meta.key}\n`)))
      await replaceFile(pagePath(folder, meta.key), encodePageFile(meta, bodies))
    }
    const running = write()
    this.#writes.add(running)
    await running.finally(() => this.#writes.delete(running))
  }

  /** Deletes these pages and all that lean on a tag, from all builds; returns their keys. */
  async evict(tags: readonly string[], known: readonly string[]): Promise<string[]> {
    await Promise.allSettled(this.#writes)
    const lists = await Promise.all(
      this.#folders.map((folder) => Promise.all(tags.map((tag) => takeList(tagPath(folder, tag))))),
    )
    const keys = [...new Set([...known, ...lists.flat(2)])]
    await this.delete(keys)
    return keys
  }

  async delete(keys: readonly string[]): Promise<void> {
    const files = this.#folders.flatMap((folder) => keys.map((key) => pagePath(folder, key)))
    await Promise.all(files.map((file) => rm(file, { force: true })))
  }

  async clear(): Promise<void> {
    await Promise.allSettled(this.#writes)
    await Promise.all(
      this.#folders.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 3 })),
    )
    await mkdir(this.#folders[0], { recursive: true })
  }

  async #read(file: string): Promise<Page | undefined> {
    try {
      const found = decodePageFile(await readFile(file))
      if (found) return makePage({ ...found, setting: this.#setting })
      await rm(file, { force: true })
    } catch {
      // Never stored, or another worker deleted it: both mean there is no page.
    }
    return undefined
  }
}

/** Renamed before it is read, so that a worker that appends meanwhile starts a new list. */
async function takeList(list: string): Promise<string[]> {
  const taken = `${list}.${randomUUID()}.tmp`
  try {
    await rename(list, taken)
    const keys = (await readFile(taken, 'utf8')).split('\n').filter(Boolean)
    await rm(taken, { force: true })
    return keys
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

const hashed = (name: string) => createHash('sha256').update(name).digest('hex').slice(0, 40)

const tagPath = (folder: string, tag: string) => path.join(folder, 'tags', hashed(tag))

function pagePath(folder: string, key: string): string {
  const name = hashed(key)
  const ending = isPicture(key) ? 'picture' : 'page'
  return path.join(folder, name.slice(0, 2), `${name}.${ending}`)
}

import { createHash } from 'node:crypto'
import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isMissing } from './replace-file'

/** Whoever claimed so long ago has died over it. */
const ABANDONED_AFTER_MS = 5_000

/**
 * Workers share their finished pages through a folder; a claim keeps them from rendering one page
 * twice at the same moment. It saves work and promises nothing: who gets none may render anyway.
 */
export class Claims {
  readonly #folder: string

  constructor(pagesFolder: string) {
    this.#folder = path.join(pagesFolder, 'claims')
  }

  /** The claim, to be let go of once the page is stored; null while another worker has it. */
  async take(key: string): Promise<{ release: () => Promise<void> } | null> {
    const file = this.#path(key)
    try {
      await writeFile(file, '', { flag: 'wx' })
    } catch (error) {
      if (!isMissing(error)) return null
      await mkdir(this.#folder, { recursive: true })
      return this.take(key)
    }
    return { release: () => rm(file, { force: true }) }
  }

  async isHeld(key: string): Promise<boolean> {
    const file = this.#path(key)
    const since = await stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => null,
    )
    if (since === null) return false
    if (Date.now() - since < ABANDONED_AFTER_MS) return true
    await rm(file, { force: true })
    return false
  }

  #path(key: string): string {
    return path.join(this.#folder, createHash('sha256').update(key).digest('hex').slice(0, 40))
  }
}

import 'server-only'
import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { MediaStorage } from './media-storage'

const OWNER_ONLY = 0o600
/** Small letters, digits, dots between them: no key leads out of the folder. */
const KEY = /^[a-z0-9]+(?:[./][a-z0-9]+)*$/

/** Pictures in a folder of this machine. */
export function localStorage(folder: string): MediaStorage {
  return {
    put: async (key, bytes) => write(fileOf(folder, key), bytes),
    get: async (key) => {
      const file = await orNull(open(fileOf(folder, key)))
      return file?.createReadStream() ?? null
    },
    has: async (key) => (await orNull(stat(fileOf(folder, key)))) !== null,
    remove: async (key) => rm(fileOf(folder, key), { force: true }),
  }
}

function fileOf(folder: string, key: string): string {
  if (!KEY.test(key)) throw new Error(`Not a key of a picture: ${key}`)
  return path.join(folder, key)
}

/** On the disk before it has its name: after a power cut the file is whole or not there. */
async function write(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`
  await mkdir(path.dirname(file), { recursive: true })
  try {
    const handle = await open(draft, 'wx', OWNER_ONLY)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, file)
    await syncFolder(path.dirname(file))
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}

async function orNull<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

import { createWriteStream } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { mediaStorage } from '@/lib/media/media-storage'
import { originalKey } from '@/lib/media/storage-key'
import type { Bundle } from './bundle'
import { bytesPath } from './media-file'

/** Out of the storage into a folder, under the names that they have in the bundle. */
export async function fetchPictures(folder: string, { media }: Bundle): Promise<void> {
  for (const { path: file, content } of media) {
    if (content.isRemoved) continue
    const stored = await mediaStorage().get(originalKey(content))
    if (!stored) throw new Error(`The original of ${content.sha256} is not in the storage`)
    const place = path.join(folder, bytesPath(file, content))
    await mkdir(path.dirname(place), { recursive: true })
    await pipeline(stored, createWriteStream(place))
  }
}

/** Out of a bundle's folder into the storage: before their rows, which never name what is not there. */
export async function storePictures(folder: string, { media }: Bundle): Promise<void> {
  for (const { path: file, content } of media) {
    if (content.isRemoved) continue
    const bytes = await readFile(path.join(folder, bytesPath(file, content)))
    await mediaStorage().put(originalKey(content), bytes, `image/${content.format}`)
  }
}

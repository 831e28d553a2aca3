import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { openPicture } from '@/lib/media/open-picture'
import { sniffKind } from '@/lib/media/sniff-kind'
import type { Bundle, Filed } from './bundle'
import { bytesPath, type MediaFile } from './media-file'

/** No original of ours is larger: it is made small before it is stored. */
const MAX_BYTES = 64 * 2 ** 20

/** Faults of pictures whose bytes are not there, not theirs, or no picture; one after the other. */
export async function checkPictures(folder: string, { media }: Bundle): Promise<string[]> {
  const faults: string[] = []
  for (const file of media) {
    const fault = file.content.isRemoved ? null : await faultOf(folder, file)
    if (fault) faults.push(`${bytesPath(file.path, file.content)}: ${fault}`)
  }
  return faults
}

async function faultOf(folder: string, { path: file, content }: Filed<MediaFile>) {
  const place = path.join(folder, bytesPath(file, content))
  const size = await stat(place).then(
    (found) => found.size,
    () => null,
  )
  if (size === null) return 'is missing'
  if (size > MAX_BYTES) return 'is too large for a picture'
  const bytes = await readFile(place)
  const hash = createHash('sha256').update(bytes).digest('hex')
  if (hash !== content.sha256 || size !== content.bytes) return 'is not what its file says'
  return (await isPicture(bytes, content)) ? null : `is no ${content.format} of the size it says`
}

/** Decoded whole: half a picture is none. */
async function isPicture(bytes: Buffer, { format, width, height }: MediaFile): Promise<boolean> {
  if (sniffKind(bytes) !== format) return false
  try {
    const found = await openPicture(bytes).metadata()
    await openPicture(bytes).stats()
    return found.width === width && found.height === height && !found.exif && !found.xmp
  } catch {
    return false
  }
}

import 'server-only'
import { buffer } from 'node:stream/consumers'
import { createTurns } from './in-turn'
import type { MediaFormat, PictureExtension } from './media-format'
import { PICTURE_TYPES } from './media-format'
import { mediaStorage } from './media-storage'
import { openPicture } from './open-picture'
import { type Derivative, derivedKey, originalKey } from './storage-key'

type Original = { sha256: string; format: MediaFormat }

const inTurn = createTurns({ width: 2, waiting: 200 })
const flights = new Map<string, Promise<Buffer>>()

/**
 * The bytes of a picture in a width and a format: made by whoever asks first, kept beside the
 * original, never enlarged. Throws `TooBusy` when more are asked for than can be made soon.
 */
export async function mediaDerivative(original: Original, wanted: Derivative): Promise<Buffer> {
  const key = isOriginal(original, wanted)
    ? originalKey(original)
    : derivedKey(original.sha256, wanted)
  const kept = await mediaStorage().get(key)
  if (kept) return await buffer(kept)
  return await (flights.get(key) ?? takeOff(key, () => make(original, wanted)))
}

function takeOff(key: string, work: () => Promise<Buffer>): Promise<Buffer> {
  const flight = inTurn(work).finally(() => flights.delete(key))
  flights.set(key, flight)
  return flight
}

function isOriginal({ format }: Original, { ext, width }: Derivative): boolean {
  return width === null && PICTURE_TYPES[ext] === `image/${format}`
}

async function make(original: Original, wanted: Derivative): Promise<Buffer> {
  const stored = await mediaStorage().get(originalKey(original))
  if (!stored) throw new Error(`The original of ${original.sha256} is not in the storage`)
  const { ext, width } = wanted
  const size = width === null ? {} : { width, withoutEnlargement: true }
  const picture = openPicture(await buffer(stored)).resize(size)
  // What can be seen through is white where a format knows no such thing.
  const flat = ext === 'jpg' ? picture.flatten({ background: '#fff' }) : picture
  const made = await ENCODE[ext](flat).toBuffer()
  await mediaStorage().put(derivedKey(original.sha256, wanted), made, PICTURE_TYPES[ext])
  return made
}

type Picture = ReturnType<typeof openPicture>

/** Little effort for AVIF: more of it saves a tenth of the bytes for five times the work. */
const ENCODE: Record<PictureExtension, (picture: Picture) => Picture> = {
  avif: (picture) => picture.avif({ quality: 55, effort: 2 }),
  webp: (picture) => picture.webp({ quality: 78 }),
  jpg: (picture) => picture.jpeg({ quality: 80, progressive: true }),
  png: (picture) => picture.png({ compressionLevel: 7 }),
}

import sharp from 'sharp'
import { expect, test } from 'vitest'
import { makeActor, taken } from '@/lib/testing/make'
import { ingestMedia } from './ingest-media'
import { mediaDerivative } from './media-derivative'
import { PICTURE_EXTENSIONS } from './media-format'
import { mediaStorage } from './media-storage'
import { derivedKey, originalKey } from './storage-key'
import { pictureBytes } from './testing/picture-bytes'

async function original(width: number, format: 'jpeg' | 'png' = 'jpeg') {
  const bytes = await pictureBytes({ width, height: width / 2, format })
  return taken(await ingestMedia(await makeActor(), { bytes, fileName: 'a.jpg' }))
}

test('A picture comes in every format and in the width that was asked for', async () => {
  const media = await original(1000)
  const made = PICTURE_EXTENSIONS.map(async (ext) => {
    const bytes = await mediaDerivative(media, { ext, width: 480 })
    const { format, width, height, exif } = await sharp(bytes).metadata()
    return [format, width, height, exif]
  })
  expect(await Promise.all(made)).toEqual([
    ['heif', 480, 240, undefined],
    ['webp', 480, 240, undefined],
    ['jpeg', 480, 240, undefined],
    ['png', 480, 240, undefined],
  ])
})

test('A picture is never enlarged', async () => {
  const media = await original(100)
  const { width } = await sharp(
    await mediaDerivative(media, { ext: 'webp', width: 1920 }),
  ).metadata()
  expect(width).toBe(100)
})

test('Whoever asks at once or later gets the bytes that were made once', async () => {
  const media = await original(600)
  const wanted = { ext: 'avif', width: 320 } as const
  const [one, two] = await Promise.all([1, 2].map(() => mediaDerivative(media, wanted)))
  expect(one).toBe(two)
  expect(await mediaStorage().has(derivedKey(media.sha256, wanted))).toBe(true)
  // The original may be away: what was made is there.
  await mediaStorage().remove(originalKey(media))
  expect(await mediaDerivative(media, wanted)).toEqual(one)
  await expect(mediaDerivative(media, { ext: 'avif', width: 480 })).rejects.toThrow(
    'not in the storage',
  )
})

test('What can be seen through is white where the format knows no such thing', async () => {
  const clear = { width: 40, height: 40, channels: 4, background: '#0000' } as const
  const bytes = await sharp({ create: clear }).png().toBuffer()
  const media = taken(await ingestMedia(await makeActor(), { bytes, fileName: 'a.png' }))
  const jpeg = await mediaDerivative(media, { ext: 'jpg', width: null })
  const { channels } = await sharp(jpeg).stats()
  expect(channels.map(({ min }) => min)).toEqual([255, 255, 255])
})

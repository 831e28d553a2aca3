import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { makeActor } from '@/lib/testing/make'
import { ingestMedia } from './ingest-media'
import { mediaStorage } from './media-storage'
import type { MediaView } from './media-view'
import { originalKey } from './storage-key'
import { hostileUploads, MARK } from './testing/hostile-uploads'

const UPLOADS = await hostileUploads()

test('There are more than thirty of them, each another', () => {
  expect(new Set(UPLOADS.map(({ title }) => title)).size).toBe(UPLOADS.length)
  expect(UPLOADS.length).toBeGreaterThan(30)
})

test.each(UPLOADS)('$title: $outcome', async ({ bytes, fileName, outcome }) => {
  const result = await ingestMedia(await makeActor(), { bytes, fileName })
  if (!result.ok) return expect(result.error).toBe(outcome)
  expect(outcome).toBe('inert')
  await expectInert(result.value)
})

/** Under a name of letters and hyphens lies a picture, and in it nothing but a picture. */
async function expectInert(media: MediaView): Promise<void> {
  expect(media.name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  expect(media.name.length).toBeLessThanOrEqual(80)
  const stored = await mediaStorage().get(originalKey(media))
  const kept = stored ? await buffer(stored) : Buffer.alloc(0)
  expect(kept.includes(MARK)).toBe(false)
  const { format, exif, icc, xmp, iptc, comments } = await sharp(kept).metadata()
  expect(format).toBe(media.format)
  expect([exif, icc, xmp, iptc, comments]).toEqual(Array(5).fill(undefined))
}

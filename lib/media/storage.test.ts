import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localStorage } from './local-storage'
import type { MediaStorage } from './media-storage'
import { s3Storage } from './s3-storage'
import { S3_KEYS, S3Server } from './testing/s3-server'

const KEY = 'originals/ab/abcdef.jpeg'
const BYTES = Buffer.from([0, 255, 10, 13, 0, 1])
const server = new S3Server()
let folder: string
let origin: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tehlil-media-'))
  origin = await server.start()
})
afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true })
})

const bucket = (changes = {}) =>
  s3Storage({ endpoint: origin, bucket: 'pictures', ...S3_KEYS, ...changes })

async function read(storage: MediaStorage, key: string): Promise<Buffer | null> {
  const stream = await storage.get(key)
  return stream && (await buffer(stream))
}

describe.each([
  ['a folder', () => localStorage(folder)],
  ['a bucket', () => bucket()],
])('A picture in %s', (_, open) => {
  test('comes back byte for byte, is replaced by itself, and is gone once removed', async () => {
    const storage = open()
    expect([await storage.has(KEY), await read(storage, KEY)]).toEqual([false, null])
    await storage.put(KEY, BYTES, 'image/jpeg')
    await storage.put(KEY, BYTES, 'image/jpeg')
    expect([await storage.has(KEY), await read(storage, KEY)]).toEqual([true, BYTES])
    await storage.remove(KEY)
    await storage.remove(KEY)
    expect([await storage.has(KEY), await read(storage, KEY)]).toEqual([false, null])
  })
})

test('A folder keeps pictures for its owner only and leaves nothing half-written', async () => {
  const storage = localStorage(folder)
  await storage.put(KEY, BYTES, 'image/jpeg')
  const file = path.join(folder, KEY)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  // A file where a folder should be: the write fails.
  await expect(storage.put(`${KEY}/below.jpeg`, BYTES, 'image/jpeg')).rejects.toThrow()
  expect(await readdir(path.dirname(file))).toEqual(['abcdef.jpeg'])
})

test.each(['../out.jpeg', '/etc/passwd', 'a/../../b', 'a\\b', 'a//b', '', 'A.jpeg', 'a\0b'])(
  'A folder refuses the key %j',
  async (key) => {
    const storage = localStorage(folder)
    const tries = [
      storage.put(key, BYTES, ''),
      storage.get(key),
      storage.has(key),
      storage.remove(key),
    ]
    const ends = await Promise.allSettled<unknown>(tries)
    expect(ends.map(({ status }) => status)).toEqual(Array(4).fill('rejected'))
  },
)

test('A bucket is told the type', async () => {
  await bucket().put(KEY, BYTES, 'image/avif')
  expect(server.objects.get(`/pictures/${KEY}`)).toEqual({ bytes: BYTES, type: 'image/avif' })
})

test('A bucket that refuses the key, is away or fails says so; nothing passes for an absence', async () => {
  await expect(bucket({ secret: 'another' }).get(KEY)).rejects.toThrow('answered 403')
  await expect(bucket({ secret: 'another' }).put(KEY, BYTES, '')).rejects.toThrow('answered 403')
  await expect(bucket({ endpoint: 'http://127.0.0.1:9' }).has(KEY)).rejects.toThrow('no answer')
  server.trouble = () => 500
  await expect(bucket().get(KEY)).rejects.toThrow('answered 500')
  await expect(bucket().remove(KEY)).rejects.toThrow('answered 500')
  server.trouble = () => 404
  await expect(bucket().put(KEY, BYTES, '')).rejects.toThrow('answered 404')
  server.trouble = () => undefined
})

test('A bucket that fails once is asked again', async () => {
  const answers = [503, 503]
  server.trouble = () => answers.shift()
  await bucket().put(KEY, BYTES, 'image/jpeg')
  expect(await read(bucket(), KEY)).toEqual(BYTES)
})

import { createHash, randomUUID } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { makeActor, taken } from '@/lib/testing/make'
import { makeDatabase } from '@/lib/testing/second-database'
import { exportBundle } from './export-bundle'
import { importBundle } from './import-bundle'
import { emptyNewsroom } from './testing/empty-newsroom'
import { temporaryFolder } from './testing/folders'
import { fileOf, pieceWithPictures } from './testing/piece-with-pictures'

const second = await makeDatabase()
let editor: Actor

afterAll(second.drop, 60_000)

beforeEach(async () => {
  await emptyNewsroom(db())
  await emptyNewsroom(second.client)
  editor = await makeActor()
})

async function exported(): Promise<string> {
  const folder = temporaryFolder()
  taken(await exportBundle(folder))
  return folder
}

describe('A bundle is refused whole', () => {
  const breaks: [string, (file: string) => Promise<void> | void, string][] = [
    ['without the bytes of a picture', (file) => rmSync(file), 'is missing'],
    [
      'with another’s bytes',
      async (file) => writeFileSync(file, await sharp(blank).png().toBuffer()),
      'is not what its file says',
    ],
    [
      'with a byte changed',
      (file) => writeFileSync(file, changed(readFileSync(file))),
      'is not what its file says',
    ],
  ]
  test.each(breaks)('%s', async (_, spoil, fault) => {
    const { inText } = await pieceWithPictures(editor)
    const folder = await exported()
    const file = fileOf(inText, 'jpeg')
    await spoil(path.join(folder, file))
    expect(await importBundle(folder, second.client)).toEqual({
      ok: false,
      error: [`${file}: ${fault}`],
    })
    expect(await second.client.edition.count()).toBe(0)
  })

  test.each([
    ['a page', () => Buffer.from('<script>alert(1)</script>')],
    ['a picture of another size', () => sharp(blank).jpeg().toBuffer()],
    ['a picture cut in half', async () => (await noise()).subarray(0, 2_000)],
    [
      'a picture that says where it was taken',
      () =>
        sharp(blank)
          .jpeg()
          .withExif({ IFD0: { Make: 'x' } })
          .toBuffer(),
    ],
  ])('with %s that its file vouches for', async (_, forge) => {
    const { inText } = await pieceWithPictures(editor)
    const folder = await exported()
    const forged = await forge()
    const said = path.join(folder, fileOf(inText, 'json'))
    const sha256 = createHash('sha256').update(forged).digest('hex')
    const lie = { ...JSON.parse(readFileSync(said, 'utf8')), sha256, bytes: forged.length }
    writeFileSync(said, JSON.stringify(lie))
    writeFileSync(path.join(folder, fileOf(inText, 'jpeg')), forged)
    expect(await importBundle(folder, second.client)).toEqual({
      ok: false,
      error: [`${fileOf(inText, 'jpeg')}: is no jpeg of the size it says`],
    })
  })

  test('with a picture that no file describes, or a text that names none', async () => {
    const { inText } = await pieceWithPictures(editor)
    const folder = await exported()
    writeFileSync(path.join(folder, 'media/stray.png'), 'x')
    expect(await importBundle(folder, second.client)).toMatchObject({
      error: ['media/stray.png: no part of a bundle'],
    })
    rmSync(path.join(folder, 'media/stray.png'))
    for (const ending of ['json', 'jpeg'] as const)
      rmSync(path.join(folder, fileOf(inText, ending)))
    const refused = await importBundle(folder, second.client)
    expect(refused.ok || refused.error.join()).toContain(`there is no picture ${inText.id}`)
  })

  test('where the same picture is here under another id', async () => {
    await pieceWithPictures(editor)
    const folder = await exported()
    await db().media.updateMany({ data: { uploadHash: null } })
    const rows = await db().media.findMany()
    await second.client.media.createMany({
      data: rows.map((row) => ({ ...row, id: randomUUID(), createdById: null })),
    })
    const refused = await importBundle(folder, second.client)
    expect(refused.ok || refused.error.join()).toContain(
      'the same picture is here under another id',
    )
  })
})

const blank = { create: { width: 90, height: 60, channels: 3, background: '#123' } } as const

function noise(): Promise<Buffer> {
  const grain = { type: 'gaussian', mean: 128, sigma: 60 } as const
  const create = { width: 900, height: 600, channels: 3, background: '#000', noise: grain } as const
  return sharp({ create }).jpeg().toBuffer()
}

function changed(bytes: Buffer): Buffer {
  const at = bytes.length - 10
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
  return bytes
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PageMeta } from './page'
import { decodePageFile, encodePageFile } from './page-file'
import { compress } from './representation'

const meta: PageMeta = {
  key: '/az',
  status: 200,
  type: 'text/html',
  stamp: 7,
  tags: ['list:az'],
  expiresAt: null,
}
const bodies = await compress(Buffer.from('<p>Ticarət dövriyyəsi</p>'))
const file = encodePageFile(meta, bodies)

test('A page comes back as it was written', () => {
  expect(decodePageFile(file)).toEqual({ meta, bodies })
})

test('A file cut anywhere is no page', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: file.length - 1 }), (length) => {
      expect(decodePageFile(file.subarray(0, length))).toBeUndefined()
    }),
  )
})

test('A file with any byte changed is no page', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: file.length - 1 }), (at) => {
      const torn = Buffer.from(file)
      torn[at] = ((torn[at] ?? 0) + 1) % 256
      expect(decodePageFile(torn)).toBeUndefined()
    }),
  )
})

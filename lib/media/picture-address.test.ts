import { expect, test } from 'vitest'
import { PICTURE_EXTENSIONS, PICTURE_WIDTHS } from './media-format'
import { mediaHref, pictureWidths } from './media-href'
import { readPictureAddress } from './picture-address'

const sha256 = 'a'.repeat(64)

test('Every address that we write is one that we read', () => {
  for (const ext of PICTURE_EXTENSIONS) {
    for (const width of [null, ...PICTURE_WIDTHS]) {
      const href = mediaHref({ sha256, name: 'harbour', ext, ...(width && { width }) })
      const url = new URL(href, 'http://site')
      const [, , , file = ''] = url.pathname.split('/')
      const read = readPictureAddress({ sha256, file, w: url.searchParams.get('w') })
      expect(read).toEqual({ sha256, name: 'harbour', ext, width })
    }
  }
})

test.each([
  ['a width that is not on the list', 'harbour.jpg', '321', 'wrong'],
  ['an empty width', 'harbour.jpg', '', 'wrong'],
  ['a width with a sign', 'harbour.jpg', '+320', 'wrong'],
  ['a format that we do not make', 'harbour.tiff', null, 'wrong'],
  ['another spelling of one', 'harbour.jpeg', '320', 'wrong'],
  ['capital letters', 'Harbour.jpg', null, 'unknown'],
  ['a path', '../harbour.jpg', null, 'unknown'],
  ['no format', 'harbour', null, 'unknown'],
  ['no name', '.jpg', null, 'unknown'],
] as const)('%s', (_, file, w, answer) => {
  expect(readPictureAddress({ sha256, file, w })).toBe(answer)
})

test.each(['a'.repeat(63), 'A'.repeat(64), 'g'.repeat(64), ''])('%j is no hash', (given) => {
  expect(readPictureAddress({ sha256: given, file: 'harbour.jpg', w: null })).toBe('unknown')
})

test('A picture is offered in the widths that it has pixels for, and in one at least', () => {
  expect(pictureWidths(5000)).toEqual([...PICTURE_WIDTHS])
  expect(pictureWidths(640)).toEqual([320, 480, 640])
  expect(pictureWidths(12)).toEqual([320])
})

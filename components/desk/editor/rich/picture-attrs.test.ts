import { expect, test } from 'vitest'
import type { MediaView } from '@/lib/media/media-view'
import { pictureAttrs, readPictureAttrs } from './picture-attrs'

const ID = '0195d3a4-0000-7000-8000-000000000001'
const MEDIA: MediaView = {
  ...{ id: ID, sha256: 'f00d', name: 'port', format: 'jpeg', width: 600, height: 400 },
  ...{ focalX: 50, focalY: 50, version: 1 },
  texts: { az: { alt: 'Liman', caption: '', credit: 'Foto: biz', rights: 'Bizim' } },
}

test('A picture begins with the words of the edition’s language, and of no other', () => {
  expect(pictureAttrs(MEDIA, 'az')).toEqual({
    ...{ media: ID, alt: 'Liman', caption: null, credit: 'Foto: biz' },
  })
  expect(pictureAttrs(MEDIA, 'en')).toEqual({ media: ID, alt: '', caption: null, credit: null })
})

test('Blanks around words are not printed; words that are too long are not taken', () => {
  const typed = { media: ID, alt: ' A port ', caption: '  ', credit: null }
  expect(readPictureAttrs(typed)).toEqual({ ...typed, alt: 'A port', caption: null })
  expect(readPictureAttrs({ ...typed, alt: 'x'.repeat(501) })).toBeNull()
})

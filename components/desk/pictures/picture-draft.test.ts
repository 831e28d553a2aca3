import { expect, test } from 'vitest'
import type { MediaView } from '@/lib/media/media-view'
import { changedTexts, isFocalMoved, toPictureDraft } from './picture-draft'

const MEDIA: MediaView = {
  ...{ id: '1', sha256: 'f00d', name: 'port', format: 'jpeg', width: 600, height: 400 },
  ...{ focalX: 50, focalY: 50, version: 1 },
  texts: { en: { alt: 'A port', caption: '', credit: 'Us', rights: '' } },
}
const saved = toPictureDraft(MEDIA)

test('A language that nobody has written in has empty fields', () => {
  expect(saved.texts.kk).toEqual({ alt: '', caption: '', credit: '', rights: '' })
  expect(saved.texts.en.alt).toBe('A port')
})

test('Only the languages that were written in are sent: the others may be somebody else’s by now', () => {
  const az = { ...saved.texts.az, alt: 'Liman' }
  const draft = { ...saved, texts: { ...saved.texts, az } }
  expect(changedTexts(draft, saved)).toEqual({ az })
  expect(changedTexts(saved, saved)).toEqual({})
})

test('A point that was moved and moved back has not moved', () => {
  expect(isFocalMoved({ ...saved, focal: { x: 50, y: 51 } }, saved)).toBe(true)
  expect(isFocalMoved({ ...saved, focal: { x: 50, y: 50 } }, saved)).toBe(false)
})

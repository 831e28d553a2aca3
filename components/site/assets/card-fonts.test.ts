import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCardFonts } from '@/lib/seo/card-fonts'
import { drawCard } from '@/lib/seo/draw-card'
import { buildCardFonts } from './build-card-fonts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cards-'))
  await buildCardFonts(folder)
}, 60_000)
afterAll(() => rm(folder, { recursive: true }))

test('every letter of the five languages has a width', () => {
  const { emsOf, files } = readCardFonts(folder)
  expect(files).toHaveLength(1)
  for (const letter of 'İıəƏğŞçÖüЖщЫёӘғҚңӨұҮһІ“”«»–—№$₼₸ 0') expect(emsOf(letter)).not.toBe(1.2)
})

test.each([
  ['az', 'İqtisadi əlaqələr: iki sahil, bir dəniz – hər rəqəmin öz mənbəyi və tarixi var'],
  ['kk', 'Қазақстан мен Әзербайжан: екі жаға, бір теңіз және әр санның дереккөзі'],
  ['ru', 'Почему две таможни видят одну торговлю по-разному & <что> с этим делать'],
])('a card in %s is a PNG of the promised size, and light', async (_, title) => {
  const card = { site: 'Təhlil', title, label: 'Təhlil', authors: 'Redaksiya' }
  const png = await drawCard(card, readCardFonts(folder))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  expect(png.length).toBeLessThan(300_000)
})

test('i without a dot is drawn otherwise than i with one', async () => {
  const draw = (title: string) =>
    drawCard({ site: 'Təhlil', title, label: '', authors: '' }, readCardFonts(folder))
  const cards = await Promise.all(['I', 'İ', 'ı', 'i', 'ə', 'e', 'Қ', 'К'].map(draw))
  expect(new Set(cards.map((card) => card.toString('base64'))).size).toBe(8)
})

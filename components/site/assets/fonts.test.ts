import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGE_NAMES, LOCALES } from '@/lib/i18n/locale'
import { type BuiltFonts, buildFonts } from './build-fonts'
import { cutFont } from './cut-font'
import { FONT_PLAN, onDemandOf, preloadOf } from './font-plan'
import { letterWidth, PROSE } from './letter-width'
import { readFont } from './read-font'
import { SERIF } from './typefaces'

const BYTES = 110_000
/** Beside the fonts a page asks for itself and its stylesheet. */
const REQUESTS = 10 - 2

/** Alphabets of the five languages with their signs of quotation, and of money: figures are set in the second family. */
const WRITTEN = {
  az: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyzABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ₼“”–',
  en: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$€“”‘’–—',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ₽«»—№',
  tr: 'abcçdefgğhıijklmnoöprsştuüvyzâîûABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ₺“”–',
  kk: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяАӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ₸«»—',
}

const OURS = FONT_PLAN.filter(({ name }) => !name.includes('rare'))

describe('The fonts of a page', () => {
  let folder: string
  let fonts: BuiltFonts

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'fonts-'))
    fonts = await buildFonts(path.join(folder, 'assets'))
  }, 60_000)

  afterAll(() => rm(folder, { recursive: true }))

  test.each(LOCALES)(
    'in %s stay under 110 kB and ten requests, bold and italics included',
    async (locale) => {
      const names = [...preloadOf(locale), ...onDemandOf(locale)]
      const files = names.map((name) => path.join(folder, fonts.href(name)))
      const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size))
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(BYTES)
      expect(names.length).toBeLessThanOrEqual(REQUESTS)
    },
  )

  test.each(LOCALES)('in %s hold every letter and sign it is written with', async (locale) => {
    const fetched = [...preloadOf(locale), ...onDemandOf(locale)]
    const plans = FONT_PLAN.filter(({ name }) => name !== 'names' && fetched.includes(name))
    const letters = [...WRITTEN[locale]]
    expect(plans).toHaveLength(5)
    for (const { name, letters: held } of plans) {
      expect(
        letters.filter((one) => !held.includes(one)),
        name,
      ).toEqual([])
    }
  })

  test.each(OURS)('$name has a glyph for all it claims', async ({ typeface, letters }) => {
    const font = readFont(await cutFont(typeface, letters, 'truetype'))
    expect([...letters].filter((one) => font.advanceOf(one) === null)).toEqual([])
  })

  test('a Latin page shows the names of Cyrillic languages without their alphabets', () => {
    const names = FONT_PLAN.find(({ families }) => families.includes('Names'))
    const cyrillic = [...LANGUAGE_NAMES.ru, ...LANGUAGE_NAMES.kk]
    expect(cyrillic.filter((one) => !names?.letters.includes(one))).toEqual([])
  })

  test('text keeps its width and height when our font replaces the reader’s own', async () => {
    const georgia = /"Serif Georgia".*?size-adjust: ([\d.]+)%.*?ascent-override: ([\d.]+)%/s
    const [, stretch, ascent] = georgia.exec(fonts.css) ?? []
    const ours = readFont(await cutFont(SERIF, PROSE.latin, 'truetype'))
    const georgiaLetter = 0.4356
    expect((georgiaLetter * Number(stretch)) / 100).toBeCloseTo(letterWidth(ours, 'latin'), 3)
    expect((Number(ascent) * Number(stretch)) / 10_000).toBeCloseTo(1.177, 3)
  })
})

import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGE_NAMES, LOCALES } from '@/lib/i18n/locale'
import { type BuiltFonts, buildFonts } from './build-fonts'
import { cutFont } from './cut-font'
import { FONT_PLAN, ITALICS, PRELOAD } from './font-plan'
import { letterWidth } from './letter-width'
import { readFont } from './read-font'

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

describe('The fonts of a page', () => {
  let folder: string
  let fonts: BuiltFonts

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'fonts-'))
    fonts = await buildFonts(path.join(folder, 'assets'))
  }, 60_000)

  afterAll(() => rm(folder, { recursive: true }))

  test.each(LOCALES)(
    'in %s stay under 110 kB and ten requests, italics included',
    async (locale) => {
      const names = [...PRELOAD[locale], ...ITALICS[locale]]
      const files = names.map((name) => path.join(folder, fonts.href(name)))
      const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size))
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(BYTES)
      expect(names.length).toBeLessThanOrEqual(REQUESTS)
    },
  )

  test.each(LOCALES)('in %s hold every letter and sign it is written with', async (locale) => {
    const preloaded = FONT_PLAN.filter(({ name }) => PRELOAD[locale].includes(name))
    const heldBy = (family: string) =>
      preloaded.filter((plan) => plan.family === family).flatMap(({ letters }) => [...letters])
    const letters = [...WRITTEN[locale]]
    const prose = letters.filter((one) => !/\p{Sc}/u.test(one))
    expect(prose.filter((one) => !heldBy('Literata').includes(one))).toEqual([])
    expect(letters.filter((one) => !heldBy('Geologica').includes(one))).toEqual([])
  })

  test.each(FONT_PLAN)('$name has a glyph for all it claims', async (plan) => {
    const font = readFont(await cutFont(plan, 'truetype'))
    expect([...plan.letters].filter((one) => font.advanceOf(one) === null)).toEqual([])
  })

  test('a Latin page shows the names of Cyrillic languages without their alphabets', () => {
    const tiny = FONT_PLAN.filter(({ family }) => family === 'Names').map(({ letters }) => letters)
    const cyrillic = [...LANGUAGE_NAMES.ru, ...LANGUAGE_NAMES.kk]
    expect(cyrillic.filter((one) => !tiny.join('').includes(one))).toEqual([])
  })

  test('text keeps its width and height when our font replaces the reader’s own', async () => {
    const georgia = /"Serif Georgia".*?size-adjust: ([\d.]+)%.*?ascent-override: ([\d.]+)%/s
    const [, stretch, ascent] = georgia.exec(fonts.css) ?? []
    const [literata] = FONT_PLAN
    if (!literata) throw new Error('no fonts planned')
    const weight = { min: 400, max: 400 }
    const ours = readFont(await cutFont({ ...literata, weight }, 'truetype'))
    const georgiaLetter = 0.4356
    expect((georgiaLetter * Number(stretch)) / 100).toBeCloseTo(letterWidth(ours, 'latin'), 3)
    expect((Number(ascent) * Number(stretch)) / 10_000).toBeCloseTo(1.177, 3)
  })
})

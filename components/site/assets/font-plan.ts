import type { Locale } from '@/lib/i18n/locale'

/** One file of the reader's fonts: a stock file cut to the letters and weights that are used. */
export type FontPlan = {
  name: string
  family: 'Literata' | 'Geologica' | 'Names'
  style: 'normal' | 'italic'
  source: { family: 'literata' | 'geologica'; script: Script }
  weight: { min: number; max: number }
  letters: string
}

export type Script = 'latin' | 'latin-ext' | 'cyrillic' | 'cyrillic-ext'

const LETTERS: Record<Script, string> = {
  latin: `${printableAscii()}\u00a0§©«°·»ÇÖÜçöüâîûéı×–—‘’“”„•…€−`,
  'latin-ext': 'ƏəĞğİŞş₸₺₼₽',
  cyrillic: `${between('А', 'я')}ЁёІіҰұ№`,
  'cyrillic-ext': 'ӘәҒғҚқҢңӨөҮүҺһ',
}

/**
 * Weights the stylesheets use. Stock and cut files of a family must declare the same span to stand
 * in for each other. Italics are never bold: one weight is two thirds of the bytes.
 */
export const WEIGHTS = {
  Literata: { normal: { min: 400, max: 600 }, italic: { min: 400, max: 400 } },
  Geologica: { normal: { min: 400, max: 680 }, italic: { min: 400, max: 400 } },
}

const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const

/** In order of need. Letters outside these come from the stock files, fetched only when they occur. */
export const FONT_PLAN: FontPlan[] = [
  ...SCRIPTS.map((script) => face('Literata', 'normal', script)),
  ...SCRIPTS.map((script) => face('Literata', 'italic', script)),
  ...SCRIPTS.map((script) => face('Geologica', 'normal', script)),
  languageNames('cyrillic', 'Русскийазаша'),
  languageNames('cyrillic-ext', 'Ққ'),
]

/** The ə of our own name stands on every first screen. */
const LATIN = ['literata-latin', 'geologica-latin', 'geologica-latin-ext']
const CYRILLIC = [...LATIN, 'literata-cyrillic', 'geologica-cyrillic', 'geologica-cyrillic-ext']
const NAMES = ['names-cyrillic', 'names-cyrillic-ext']

/** What the first screen of a page in each language is set in, the language bar's names included. */
export const PRELOAD = {
  az: [...LATIN, 'literata-latin-ext', ...NAMES],
  en: [...LATIN, ...NAMES],
  ru: CYRILLIC,
  tr: [...LATIN, 'literata-latin-ext', ...NAMES],
  kk: [...CYRILLIC, 'literata-cyrillic-ext'],
} satisfies Record<Locale, string[]>

/** What else a page fetches once something in it is slanted. Kazakh slants its upright letters: see tokens.css. */
export const ITALICS = {
  az: ['literata-latin-italic', 'literata-latin-ext-italic'],
  en: ['literata-latin-italic'],
  ru: ['literata-latin-italic', 'literata-cyrillic-italic'],
  tr: ['literata-latin-italic', 'literata-latin-ext-italic'],
  kk: [],
} satisfies Record<Locale, string[]>

function face(
  family: 'Literata' | 'Geologica',
  style: FontPlan['style'],
  script: Script,
): FontPlan {
  const source = family === 'Literata' ? 'literata' : 'geologica'
  return {
    name: `${source}-${script}${style === 'italic' ? '-italic' : ''}`,
    family,
    style,
    source: { family: source, script },
    weight: WEIGHTS[family][style],
    letters: LETTERS[script],
  }
}

/** A Latin page then shows «Русский» and «Қазақша» without fetching a Cyrillic alphabet. */
function languageNames(script: Script, letters: string): FontPlan {
  return {
    ...face('Geologica', 'normal', script),
    name: `names-${script}`,
    family: 'Names',
    weight: { min: 450, max: 450 },
    letters,
  }
}

function printableAscii(): string {
  return between(' ', '~')
}

function between(first: string, last: string): string {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)]
  return String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i))
}

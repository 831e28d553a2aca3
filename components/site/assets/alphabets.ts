import type { Locale } from '@/lib/i18n/locale'

const BASIC = `${between(' ', '~')}\u00a0§©«°·»ÇÖÜçöüâîûéı×–—‘’“”„•…€−`
/** With the ə of our own name, which stands on every page. */
const CYRILLIC = `${BASIC}Əə${between('А', 'я')}ЁёІі№₸₼₽`

/**
 * The letters of a page in one file. A word whose letters come from two files is shaped in pieces:
 * without kerning between them, and in three times the time.
 */
export const ALPHABETS = {
  latin: `${BASIC}ƏəĞğİŞş₸₺₼₽`,
  russian: `${CYRILLIC}Ққ`,
  kazakh: `${CYRILLIC}ҰұӘәҒғҚқҢңӨөҮүҺһ`,
}

export type Alphabet = keyof typeof ALPHABETS

export const ALPHABET_OF = {
  az: 'latin',
  en: 'latin',
  ru: 'russian',
  tr: 'latin',
  kk: 'kazakh',
} satisfies Record<Locale, Alphabet>

/** A Latin page then shows «Русский» and «Қазақша» without fetching a Cyrillic alphabet. */
export const NAMES = 'РусскийҚазақша'

/**
 * What the alphabets leave out, in files that are fetched only when a letter of theirs occurs. A
 * Cyrillic word on a Latin page is set in the reader's own font and costs no request.
 */
export const RARE = [
  {
    script: 'latin',
    range: 'U+A1-2FF,U+300-36F,U+1E00-1EFF,U+2000-206F,U+20A0-20C0,U+2113,U+2122',
    alphabets: ['latin', 'russian', 'kazakh'],
  },
  {
    script: 'greek',
    range: 'U+370-3FF,U+1F00-1FFF',
    alphabets: ['latin', 'russian', 'kazakh'],
  },
  { script: 'cyrillic', range: 'U+400-52F', alphabets: ['russian', 'kazakh'] },
] satisfies { script: string; range: string; alphabets: Alphabet[] }[]

function between(first: string, last: string): string {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)]
  return String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i))
}

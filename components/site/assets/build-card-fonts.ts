import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { cutFont } from './cut-font'
import { readFont } from './read-font'

const FAMILY = 'geologica'
/** One for all words of a card: files of a family that share a name cannot be told apart by weight. */
const WEIGHT = { min: 600, max: 600 }
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const

/**
 * Writes the fonts that cards are drawn with: a file a script with every letter that it has, and
 * `advances.json`, the width of each letter in ems. They are no assets: nobody fetches them.
 */
export async function buildCardFonts(folder: string): Promise<void> {
  const ranges: Record<string, string> = JSON.parse(
    await readFile(`node_modules/@fontsource-variable/${FAMILY}/unicode.json`, 'utf8'),
  )
  await mkdir(folder, { recursive: true })
  const advances: Record<string, number> = {}
  for (const script of SCRIPTS) {
    const letters = lettersOf(ranges[script] ?? '')
    const source = { family: FAMILY, script } as const
    const bytes = await cutFont({ source, style: 'normal', weight: WEIGHT, letters }, 'truetype')
    const { unitsPerEm, advanceOf } = readFont(bytes)
    for (const letter of letters) {
      const width = advanceOf(letter)
      if (width !== null) advances[letter] ??= width / unitsPerEm
    }
    await writeFile(path.join(folder, `${script}.ttf`), bytes)
  }
  await writeFile(path.join(folder, 'advances.json'), JSON.stringify(advances))
}

/** The printable letters of a CSS `unicode-range`. */
export function lettersOf(range: string): string {
  const codes = range.split(',').flatMap((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)]
    return Array.from({ length: to - from + 1 }, (_, place) => from + place)
  })
  return codes
    .filter((code) => code >= 0x20 && !(code >= 0x7f && code <= 0x9f))
    .map((code) => String.fromCodePoint(code))
    .join('')
}

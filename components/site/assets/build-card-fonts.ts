import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readFont } from './read-font'
import { readTypeface, SANS_BOLD } from './typefaces'
import { lettersOf } from './unicode-range'

/** One for all words of a card: files of a family that share a name cannot be told apart by weight. */
const TYPEFACE = SANS_BOLD
/** Everything that a title may hold and the typeface has. */
const MEASURED = 'U+20-52F,U+1E00-1FFF,U+2000-206F,U+20A0-20C0,U+2100-22FF'

/**
 * Writes the font that cards are drawn with and `advances.json`, the width of each letter in ems.
 * They are no assets: nobody fetches them.
 */
export async function buildCardFonts(folder: string): Promise<void> {
  const bytes = await readTypeface(TYPEFACE)
  const { unitsPerEm, advanceOf } = readFont(bytes)
  const widths = [...lettersOf(MEASURED)].flatMap((letter) => {
    const width = advanceOf(letter)
    return width === null ? [] : [[letter, width / unitsPerEm] as const]
  })
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'geologica.ttf'), bytes)
  await writeFile(path.join(folder, 'advances.json'), JSON.stringify(Object.fromEntries(widths)))
}

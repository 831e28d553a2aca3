import type { FontMetrics } from './read-font'

export type Alphabet = 'latin' | 'cyrillic'

/** Ordinary prose of the languages that use each alphabet: letters weigh as often as they occur. */
export const PROSE: Record<Alphabet, string> = {
  latin: `Every figure stands with its source and its date. Where sources differ, both values are shown
    side by side and the reader decides. Her reqemin menbeyi ve tarixi gosterilir. Menbeler ferqli
    deyerler verende onlar yan-yana durur. Her rakamin kaynagi ve tarihi bellidir.`,
  cyrillic: `У каждой цифры есть источник и дата. Если источники расходятся, значения стоят рядом, и
    выбирает читатель. Товарооборот двух стран вырос за год почти на десятую часть. Авторы и редакторы
    отвечают за каждое слово. Сауда айналымы бір жылда оннан бірге дерлік артты.`,
}

/** How wide a letter of prose is on average, in ems. Spaces count where the file has them; what it lacks does not. */
export function letterWidth(font: FontMetrics, alphabet: Alphabet): number {
  const letters = [...PROSE[alphabet].replace(/\s+/g, ' ')]
  const widths = letters.map(font.advanceOf).filter((width) => width !== null)
  return widths.reduce((sum, width) => sum + width, 0) / widths.length / font.unitsPerEm
}

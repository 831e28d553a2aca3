type Measure = {
  /** Of a text, in the unit of `width`. */
  widthOf: (text: string) => number
  width: number
}

/**
 * A title in as few lines as it needs, all about as long: the narrowest column that takes no line
 * more. No line is wider than `width`; a word that is wider alone is cut.
 */
export function breakTitle(title: string, { widthOf, width }: Measure): string[] {
  const words = title.split(/[ \t\r\n]+/).filter(Boolean)
  const widest = linesWithin(words, widthOf, width)
  let [narrow, enough] = [0, width]
  while (enough - narrow > 1) {
    const middle = (narrow + enough) / 2
    const lines = linesWithin(words, widthOf, middle)
    const isCut = words.some((word) => widthOf(word) > middle && widthOf(word) <= width)
    if (lines.length <= widest.length && !isCut) enough = middle
    else narrow = middle
  }
  return linesWithin(words, widthOf, enough)
}

function linesWithin(
  words: readonly string[],
  widthOf: Measure['widthOf'],
  width: number,
): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(...cutWithin(word, widthOf, width))
  }
  return lines
}

function cutWithin(word: string, widthOf: Measure['widthOf'], width: number): string[] {
  const pieces: string[] = []
  for (const letter of word) {
    const last = pieces.at(-1)
    const longer = (last ?? '') + letter
    if (last !== undefined && widthOf(longer) <= width) pieces[pieces.length - 1] = longer
    else pieces.push(letter)
  }
  return pieces.length === 0 ? [word] : pieces
}

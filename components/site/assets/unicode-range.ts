import { asciiUpper } from '@/lib/text/letter-case'

/** The CSS `unicode-range` that holds exactly these letters: "U+20-7E,U+A0". */
export function unicodeRange(letters: string): string {
  const codes = [...new Set([...letters].map((letter) => letter.codePointAt(0) ?? 0))]
  const runs: [first: number, last: number][] = []
  for (const code of codes.sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run?.[1] === code - 1) run[1] = code
    else runs.push([code, code])
  }
  return runs.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join()
}

function hex(code: number): string {
  return asciiUpper(code.toString(16))
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

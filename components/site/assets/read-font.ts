/** What of a font decides where lines break and how high they are; in the font's own units. */
export type FontMetrics = {
  unitsPerEm: number
  ascent: number
  descent: number
  lineGap: number
  /** Width of a letter; null where the font lacks it. */
  advanceOf: (letter: string) => number | null
}

/** Reads a TrueType file: the tables `head`, `hhea`, `hmtx` and `cmap` (format 4) of the OpenType specification. */
export function readFont(bytes: Uint8Array): FontMetrics {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = tableAt(file, 'head')
  const hhea = tableAt(file, 'hhea')
  const hmtx = tableAt(file, 'hmtx')
  const glyphOf = readGlyphs(file, tableAt(file, 'cmap'))
  const widths = file.getUint16(hhea + 34)
  return {
    unitsPerEm: file.getUint16(head + 18),
    ascent: file.getInt16(hhea + 4),
    descent: -file.getInt16(hhea + 6),
    lineGap: file.getInt16(hhea + 8),
    advanceOf: (letter) => {
      const glyph = glyphOf(letter.codePointAt(0) ?? 0)
      return glyph === 0 ? null : file.getUint16(hmtx + 4 * Math.min(glyph, widths - 1))
    },
  }
}

function tableAt(file: DataView, tag: string): number {
  for (let entry = 12; entry < 12 + 16 * file.getUint16(4); entry += 16) {
    const letters = [0, 1, 2, 3].map((at) => file.getUint8(entry + at))
    if (String.fromCharCode(...letters) === tag) return file.getUint32(entry + 8)
  }
  throw new Error(`The font has no table ${tag}`)
}

/** Segments of code points, each with a shift to its glyphs or a place in a list of them. */
function readGlyphs(file: DataView, cmap: number): (code: number) => number {
  const map = unicodeMapAt(file, cmap)
  const size = file.getUint16(map + 6)
  const ends = map + 14
  const starts = ends + size + 2
  const segments = Array.from({ length: size / 2 }, (_, at) => ({
    start: file.getUint16(starts + 2 * at),
    end: file.getUint16(ends + 2 * at),
    shift: file.getUint16(starts + size + 2 * at),
    list: starts + 2 * size + 2 * at,
  }))
  return (code) => {
    const segment = segments.find(({ end }) => end >= code)
    if (!segment || segment.start > code) return 0
    const offset = file.getUint16(segment.list)
    if (offset === 0) return (code + segment.shift) & 0xffff
    const glyph = file.getUint16(segment.list + offset + 2 * (code - segment.start))
    return glyph === 0 ? 0 : (glyph + segment.shift) & 0xffff
  }
}

function unicodeMapAt(file: DataView, cmap: number): number {
  for (let entry = cmap + 4; entry < cmap + 4 + 8 * file.getUint16(cmap + 2); entry += 8) {
    const map = cmap + file.getUint32(entry + 4)
    if (file.getUint16(map) === 4) return map
  }
  throw new Error('The font has no map of letters in format 4')
}

export type Face = { name: string; family: string; style: string; weight: string; range: string }

export function fontFace(face: Face, href: string): string {
  return `@font-face {
  font-family: ${face.family};
  font-style: ${face.style};
  font-weight: ${face.weight};
  font-display: swap;
  src: url(${href}) format("woff2");
  unicode-range: ${face.range};
}`
}

/** "400 600", or one number for a file of one weight: the browser then thickens what is bolder. */
export function weightSpan({ min, max }: { min: number; max: number }): string {
  return min === max ? String(min) : `${min} ${max}`
}

/**
 * Cyrillic alphabets are families of their own, which only Cyrillic pages name (tokens.css): a
 * foreign word on a Latin page is set in the reader's own font and costs no request.
 */
export function familyFor(family: string, script: string): string {
  return script.startsWith('cyrillic') ? `"${family} Cyrillic"` : family
}

/**
 * The plain notation inside a line. A backslash before a letter or digit is itself; before any
 * other sign it keeps that sign as it is.
 */
const ESCAPE = /\\([^\p{L}\p{N}])/gu

export function unescapeSigns(text: string): string {
  return text.replace(ESCAPE, '$1')
}

/** Only where it would keep the next sign: `C:\reports` stays readable. */
export function escapeBackslashes(text: string): string {
  return text.replace(/\\(?![\p{L}\p{N}])/gu, '\\\\')
}

/** Blank on one line: an asterisk between two of these is only an asterisk. */
export const BLANK = /[^\S\n]/

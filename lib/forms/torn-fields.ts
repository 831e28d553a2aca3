import { isWholeText } from '@/lib/text/is-whole-text'

/** The fields of an input that hold, at any depth, what is no text. */
export function tornFields(input: unknown): string[] {
  if (typeof input !== 'object' || input === null) return []
  return Object.keys(input).filter((key) => isTorn(Reflect.get(input, key)))
}

function isTorn(value: unknown): boolean {
  if (typeof value === 'string') return !isWholeText(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some(isTorn)
}

import { escapeBackslashes, unescapeSigns } from './plain-signs'

/** `caption | credit`, each one line of bare text. */
export function readCaption(source: string): { caption: string; credit: string | null } {
  const parts = source.match(/(?:\\[\s\S]|[^\\|])+/gu) ?? []
  const [caption = '', credit] = parts.map((part) => unescapeSigns(part).trim())
  return { caption, credit: credit || null }
}

export function printCaption(caption: string): string {
  return escapeBackslashes(caption).replaceAll('|', '\\|')
}

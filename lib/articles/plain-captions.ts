import { escapeBackslashes, unescapeSigns } from './plain-signs'

/** `one | another | a third`, each one line of bare text; one may be empty. */
export function readCaptions(source: string): string[] {
  const parts = `|${source}`.match(/\|(?:\\[\s\S]?|[^\\|])*/gu) ?? []
  return parts.map((part) => unescapeSigns(part.slice(1)).trim())
}

/** Empty ones at the end are left out. */
export function printCaptions(captions: readonly (string | null)[]): string {
  const last = captions.findLastIndex((one) => one !== null && one !== '')
  return captions
    .slice(0, last + 1)
    .map((one) => printCaption(one ?? ''))
    .join(' | ')
}

export function printCaption(caption: string): string {
  return escapeBackslashes(caption).replaceAll('|', '\\|')
}

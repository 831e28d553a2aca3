import type { Locale } from './locale'

export const AND: Record<Locale, string> = { az: 'və', en: 'and', ru: 'и', tr: 've', kk: 'және' }

/** "A, B və C". */
export function formatList(locale: Locale, items: readonly string[]): string {
  const last = items.at(-1)
  if (last === undefined || items.length === 1) return last ?? ''
  return `${items.slice(0, -1).join(', ')} ${AND[locale]} ${last}`
}

import { formatNumber } from './format-number'
import type { Locale } from './locale'
import type { Message } from './message-types'

/** A message in one language with its values filled in; `n` chooses the plural form. */
export function formatMessage(
  locale: Locale,
  entry: Message,
  params: Record<string, string | number> = {},
): string {
  return chooseForm(locale, entry, params.n).replace(/\{(\w+)\}/g, (_, name) =>
    show(locale, params[name] ?? ''),
  )
}

function chooseForm(locale: Locale, entry: Message, n: string | number | undefined): string {
  if (typeof entry === 'string') return entry
  return entry[new Intl.PluralRules(locale).select(Number(n))] ?? entry.other
}

function show(locale: Locale, value: string | number): string {
  return typeof value === 'number' ? formatNumber(locale, value) : value
}

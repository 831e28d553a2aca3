import { formatNumber } from './format-number'
import type { Locale } from './locale'
import type { Message } from './message-types'
import { countedForm } from './plural-form'

/** A message in one language with its values filled in; `n` chooses the plural form. */
export function formatMessage(
  locale: Locale,
  entry: Message,
  params: Record<string, string | number> = {},
): string {
  return countedForm(locale, entry, String(params.n)).replace(/\{(\w+)\}/g, (_, name) =>
    show(locale, params[name] ?? ''),
  )
}

function show(locale: Locale, value: string | number): string {
  return typeof value === 'number' ? formatNumber(locale, value) : value
}

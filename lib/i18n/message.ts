import { formatNumber } from './format-number'
import type { SiteLocale } from './locale'
import type { Message, MessageKey, MessageParams, Messages } from './message-types'
import { az } from './messages/az'
import { en } from './messages/en'

const CATALOGUES = { az, en } satisfies Record<SiteLocale, Messages>

type Args<K extends MessageKey> = keyof MessageParams<K> extends never
  ? []
  : [params: MessageParams<K>]

/** The text of a key in one language. A missing key or value is a type error. */
export function message<K extends MessageKey>(
  locale: SiteLocale,
  key: K,
  ...args: Args<K>
): string {
  const params: Record<string, string | number> = args[0] ?? {}
  return chooseForm(locale, CATALOGUES[locale][key], params.n).replace(/\{(\w+)\}/g, (_, name) =>
    show(locale, params[name] ?? ''),
  )
}

function chooseForm(locale: SiteLocale, entry: Message, n: string | number | undefined): string {
  if (typeof entry === 'string') return entry
  return entry[new Intl.PluralRules(locale).select(Number(n))] ?? entry.other
}

function show(locale: SiteLocale, value: string | number): string {
  return typeof value === 'number' ? formatNumber(locale, value) : value
}

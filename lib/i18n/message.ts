import { formatMessage } from './format-message'
import type { SiteLocale } from './locale'
import type { MessageKey, MessageParams, Messages } from './message-types'
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
  return formatMessage(locale, CATALOGUES[locale][key], args[0])
}

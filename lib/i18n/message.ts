import { formatMessage } from './format-message'
import type { Locale } from './locale'
import type { MessageKey, MessageParams, Messages } from './message-types'
import { az } from './messages/az/catalogue'
import { en } from './messages/en/catalogue'
import { kk } from './messages/kk/catalogue'
import { ru } from './messages/ru/catalogue'
import { tr } from './messages/tr/catalogue'

const CATALOGUES = { az, en, ru, tr, kk } satisfies Record<Locale, Messages>

type Args<K extends MessageKey> = keyof MessageParams<K> extends never
  ? []
  : [params: MessageParams<K>]

/** The text of a key in one language. A missing key or value is a type error. */
export function message<K extends MessageKey>(locale: Locale, key: K, ...args: Args<K>): string {
  return formatMessage(locale, CATALOGUES[locale][key], args[0])
}

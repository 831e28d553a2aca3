import { formatMessage } from './format-message'
import type { DeskLocale } from './locale'
import type { Message, ParamsOf } from './message-types'
import type { en } from './messages/desk/en/catalogue'

export type DeskKey = keyof typeof en
/** What the desk says in one language. */
export type DeskWords = Record<DeskKey, Message>

type Params<K extends DeskKey> = ParamsOf<(typeof en)[K]>
type Args<K extends DeskKey> = keyof Params<K> extends never ? [] : [params: Params<K>]

/** The desk's words in one language. A missing key or value is a type error. */
export type DeskText = <K extends DeskKey>(key: K, ...args: Args<K>) => string

/** Holds no words itself: the browser is given those of one language only. */
export function deskSpeech(locale: DeskLocale, words: DeskWords): DeskText {
  return (key, ...[params]) => formatMessage(locale, words[key], params)
}

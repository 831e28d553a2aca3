import { formatMessage } from './format-message'
import type { DeskLocale } from './locale'
import type { Message, ParamsOf } from './message-types'
import { deskAz } from './messages/desk-az'
import { deskEn } from './messages/desk-en'

export type DeskKey = keyof typeof deskEn
export type DeskMessages = Record<DeskKey, Message>

const CATALOGUES = { az: deskAz, en: deskEn } satisfies Record<DeskLocale, DeskMessages>

type Params<K extends DeskKey> = ParamsOf<(typeof deskEn)[K]>
type Args<K extends DeskKey> = keyof Params<K> extends never ? [] : [params: Params<K>]

/** The desk's words in one language. A missing key or value is a type error. */
export type DeskText = <K extends DeskKey>(key: K, ...args: Args<K>) => string

export function deskText(locale: DeskLocale): DeskText {
  return (key, ...[params]) => formatMessage(locale, CATALOGUES[locale][key], params)
}

import type { en } from './messages/en/catalogue'
import type { Counted } from './plural-form'

/** Text, or its plural forms by CLDR category; after a number az, tr and kk nouns stay singular. */
export type Message = Counted

export type MessageKey = keyof typeof en

/** What a language's catalogue must hold: every key, no other. */
export type Messages = Record<MessageKey, Message>

/** One area of it, typed by the English file. */
export type Translated<English> = Record<keyof English, Message>

type Forms<M> = M extends string ? M : M[keyof M]
type Placeholders<S> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

/** The values a message asks for by its placeholders; `n` is a number, the rest are words. */
export type ParamsOf<M> = {
  [Name in Placeholders<Forms<M>>]: Name extends 'n' ? number : string
}

export type MessageParams<K extends MessageKey> = ParamsOf<(typeof en)[K]>

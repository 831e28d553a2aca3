import { type DeskText, type DeskWords, deskSpeech } from './desk-speech'
import type { DeskLocale } from './locale'
import type { Message } from './message-types'
import { az } from './messages/desk/az/catalogue'
import { en } from './messages/desk/en/catalogue'
import { kk } from './messages/desk/kk/catalogue'
import { ru } from './messages/desk/ru/catalogue'
import { tr } from './messages/desk/tr/catalogue'

export type { DeskKey, DeskText } from './desk-speech'
export type DeskMessages = Record<keyof typeof en, Message>

const CATALOGUES = { az, en, ru, tr, kk } satisfies Record<DeskLocale, DeskWords>

/** For components that the server renders. */
export function deskText(locale: DeskLocale): DeskText {
  return deskSpeech(locale, CATALOGUES[locale])
}

/** For the one provider that hands the browser its language. */
export function deskWords(locale: DeskLocale): DeskWords {
  return CATALOGUES[locale]
}

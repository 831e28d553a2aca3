import type { Locale } from '@/lib/i18n/locale'
import { az } from './az.data'
import { en } from './en.data'
import { kk } from './kk.data'
import { ru } from './ru.data'
import { tr } from './tr.data'

/** A text and what is found in it, "[span] kind values" by "|"; null and "exact" are left out. */
export type Cases = readonly (readonly [text: string, found: string])[]

export const CASES: Record<Locale, Cases> = { az, en, ru, tr, kk }

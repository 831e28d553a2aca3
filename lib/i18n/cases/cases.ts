import type { Locale } from '@/lib/i18n/locale'
import { az } from './az.data'
import { en } from './en.data'
import { kk } from './kk.data'
import type { LanguageCases } from './language-cases'
import { ru } from './ru.data'
import { tr } from './tr.data'

export const CASES: Record<Locale, LanguageCases> = { az, en, ru, tr, kk }

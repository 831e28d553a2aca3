import { z } from 'zod'
import { LOCALES, type Locale } from './locale'

export const MAX_SHORT_TEXT = 300

/** A short text in the languages it has been written in: at least one. */
export const localizedText = z
  .partialRecord(z.enum(LOCALES), z.string().trim().min(1).max(MAX_SHORT_TEXT))
  .refine((texts) => Object.keys(texts).length > 0, { message: 'empty' })

export type LocalizedText = z.infer<typeof localizedText>

/** The text in `locale`, else in the first language that has one. */
export function inLocale(texts: LocalizedText, locale: Locale): string {
  const found = texts[locale] ?? LOCALES.map((other) => texts[other]).find(Boolean)
  return found ?? ''
}

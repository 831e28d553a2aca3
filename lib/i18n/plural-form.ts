import type { Locale } from './locale'

export type PluralForm = 'one' | 'few' | 'many' | 'other'

/** Text that follows a number: one for all, or by CLDR category. */
export type Counted = string | ({ other: string } & Partial<Record<PluralForm, string>>)

/** The form of `counted` for a number as a plain decimal: "1" and "1.0" differ in English and Russian. */
export function countedForm(locale: Locale, counted: Counted, plain: string): string {
  if (typeof counted === 'string') return counted
  return counted[pluralForm(locale, plain)] ?? counted.other
}

/** Az, tr and kk nouns stay singular after any number. */
function pluralForm(locale: Locale, plain: string): PluralForm {
  const [whole = '', fraction] = plain.replace('-', '').split('.')
  if (fraction !== undefined) return 'other'
  if (locale === 'ru') return russianForm(whole)
  return locale === 'en' && whole === '1' ? 'one' : 'other'
}

function russianForm(whole: string): PluralForm {
  const tens = whole.padStart(2, '0').at(-2)
  const last = Number(whole.at(-1))
  if (tens === '1' || last === 0 || last > 4) return 'many'
  return last === 1 ? 'one' : 'few'
}

import type { Locale } from '@/lib/i18n/locale'
import { localizedText } from '@/lib/i18n/localized-text'
import type { ValueView } from './box-view'
import { formatValue, type StoredValue } from './format-value'
import { phrase } from './phrase'

const ISO_LENGTH = { DAY: 10, MONTH: 7, YEAR: 4 } as const

const NOTHING_KNOWN: ValueView = {
  qualifier: null,
  amount: '—',
  unit: null,
  lang: null,
  date: null,
  size: null,
}

/** A value in words and digits of the language, with its size for drawings. */
export function toValueView(locale: Locale, stored: StoredValue | undefined): ValueView {
  if (!stored) return NOTHING_KNOWN
  return {
    ...formatValue(locale, stored),
    lang: langOf(locale, stored),
    date: isoDate(stored),
    size: sizeOf(stored),
  }
}

/** A date to the precision it is known, for machines and for order. */
export function isoDate({ date, datePrecision }: StoredValue): string | null {
  return date?.toISOString().slice(0, ISO_LENGTH[datePrecision ?? 'DAY']) ?? null
}

function langOf(locale: Locale, { hi, date, text }: StoredValue): Locale | null {
  if (hi || date) return null
  const words = localizedText.safeParse(text)
  return words.success ? phrase(words.data, locale).lang : null
}

function sizeOf({ hi, unit }: StoredValue): ValueView['size'] {
  return hi && unit ? { amount: hi.toNumber(), unit } : null
}

import type { DeskText } from '@/lib/i18n/desk-text'
import type { Locale } from '@/lib/i18n/locale'
import type { DeskPageRow } from '@/lib/pages/desk-pages'

/** The title in `locale`, else in whatever language it has one. */
export function pageTitle(t: DeskText, { titles }: DeskPageRow, locale: Locale): string {
  return titles[locale] ?? Object.values(titles)[0] ?? t('untitled')
}

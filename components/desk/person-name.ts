import type { Locale } from '@/lib/i18n/locale'
import type { PersonView } from '@/lib/people/list-people'

/** The name in `locale`, else in whatever language it has been written. */
export function personName(person: PersonView | undefined, locale: Locale): string | null {
  return person?.names[locale] ?? Object.values(person?.names ?? {})[0] ?? null
}

import 'server-only'
import { tags } from '@/lib/cache/tags'
import { sortBy } from '@/lib/i18n/collate'
import type { Locale } from '@/lib/i18n/locale'
import type { Index, IndexEntry } from './index-entry'

/** The entries in the language's order; `names`: what moves when one of them is renamed. */
export function toIndex(locale: Locale, entries: IndexEntry[], names: string[] = []): Index {
  return {
    entries: sortBy(locale, entries, (entry) => entry.name.text),
    tags: [tags.list(locale), ...names],
  }
}

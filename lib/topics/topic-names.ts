import 'server-only'
import { readerDb } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locale'
import { inLocale, localizedText } from '@/lib/i18n/localized-text'

/** Public topics by id. Ids of topics that are not public are left out. */
export async function topicNames(
  locale: Locale,
  ids: readonly string[],
): Promise<Map<string, { slug: string; name: string }>> {
  if (ids.length === 0) return new Map()
  const reader = await readerDb()
  const rows = await reader.readerTopic.findMany({ where: { id: { in: [...ids] } } })
  return new Map(
    rows.map(({ id, slug, name }) => [
      id,
      { slug, name: inLocale(localizedText.parse(name), locale) },
    ]),
  )
}

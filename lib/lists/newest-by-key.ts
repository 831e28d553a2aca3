import 'server-only'
import { readerDb } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locale'
import type { ListKey } from './list-key'

/** When each list of a kind last got a piece in a language, by the list's key. */
export async function newestByKey(
  locale: Locale,
  kind: ListKey['kind'],
): Promise<Map<string, Date>> {
  const reader = await readerDb()
  const rows = await reader.readerList.findMany({ where: { kind, locale } })
  return new Map(rows.map(({ key, newestAt }) => [key, newestAt]))
}

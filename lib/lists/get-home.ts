import 'server-only'
import { toCardView } from '@/lib/articles/to-card-view'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import type { ReaderEdition } from '@/lib/db/generated/client'
import { figureTags } from '@/lib/facts/figure-tags'
import type { Locale } from '@/lib/i18n/locale'
import { getHomeSections } from './get-home-sections'
import { getLead } from './get-lead'
import type { HomeChoice } from './home-choice'
import type { HomeView } from './home-view'
import { listPage } from './list-page'
import { toHomeChoice } from './to-home-choice'

/** Home in one language: what an editor chose as far as it is public, the rest by date. */
export async function getHome(locale: Locale, wanted?: HomeChoice): Promise<HomeView> {
  const choice = wanted ?? (await readChoice(locale))
  const [first, ...others] = await livePieces(locale, choice.pieces)
  const lead = await getLead(locale, first ?? (await newestPiece(locale)))
  const above = [lead, ...others].flatMap((piece) => piece?.editionId ?? [])
  return {
    lead,
    chosen: others.map(toCardView),
    sections: await getHomeSections(locale, choice.sections, above),
    tags: [
      ...[tags.home(locale), tags.list(locale)],
      ...above.map(tags.edition),
      ...figureTags(lead?.box?.figures ?? []),
    ],
  }
}

async function readChoice(locale: Locale): Promise<HomeChoice> {
  const reader = await readerDb()
  const rows = await reader.readerHomeSlot.findMany({
    where: { locale },
    orderBy: [{ place: 'asc' }, { position: 'asc' }],
  })
  return toHomeChoice(rows)
}

async function livePieces(locale: Locale, ids: string[]): Promise<ReaderEdition[]> {
  if (ids.length === 0) return []
  const reader = await readerDb()
  const rows = await reader.readerEdition.findMany({ where: { locale, editionId: { in: ids } } })
  return ids.flatMap((id) => rows.find((row) => row.editionId === id) ?? [])
}

async function newestPiece(locale: Locale): Promise<ReaderEdition | null> {
  const { pieces } = await listPage({ kind: 'ALL', key: '', locale, after: null, limit: 1 })
  const [newest] = pieces
  if (!newest) return null
  const reader = await readerDb()
  return await reader.readerEdition.findUnique({ where: { editionId: newest.editionId } })
}

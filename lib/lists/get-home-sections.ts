import 'server-only'
import { ARTICLE_TYPES } from '@/lib/articles/article-type'
import { readerDb } from '@/lib/db/client'
import { phrase } from '@/lib/facts/phrase'
import { countryName } from '@/lib/i18n/country-name'
import type { Locale } from '@/lib/i18n/locale'
import { localizedText } from '@/lib/i18n/localized-text'
import { message } from '@/lib/i18n/message'
import { countryHref } from '@/lib/topics/country-href'
import { seriesHref } from '@/lib/topics/series-href'
import { topicHref } from '@/lib/topics/topic-href'
import type { HomeSection } from './home-choice'
import type { HomeSectionView } from './home-view'
import { listPage } from './list-page'
import { typeHref } from './type-href'

const PIECES_IN_SECTION = 3
const PARTS_OF_SERIES = 6

/** The sections of home, the chosen ones or else the types and the newest series; `above` stands there already. */
export async function getHomeSections(
  locale: Locale,
  chosen: HomeSection[],
  above: string[],
): Promise<HomeSectionView[]> {
  const wanted = chosen.length > 0 ? chosen : await ownSections(locale)
  const sections = await Promise.all(
    wanted.map(async (section) => {
      const head = await headOf(locale, section)
      if (!head) return []
      const pieces = await piecesOf(locale, section, above)
      const type = section.kind === 'TYPE' ? section.key : null
      return pieces.length > 0 ? [{ kind: section.kind, ...head, pieces, type }] : []
    }),
  )
  return sections.flat()
}

async function ownSections(locale: Locale): Promise<HomeSection[]> {
  const reader = await readerDb()
  const newest = await reader.readerList.findFirst({
    where: { kind: 'SERIES', locale },
    orderBy: { newestAt: 'desc' },
  })
  return [
    ...ARTICLE_TYPES.map((key) => ({ kind: 'TYPE' as const, key })),
    ...(newest ? [{ kind: 'SERIES' as const, key: newest.key }] : []),
  ]
}

async function piecesOf(locale: Locale, { kind, key }: HomeSection, above: string[]) {
  const query = { kind, key, locale, after: null } as const
  if (kind === 'SERIES') {
    const { pieces } = await listPage({ ...query, limit: PARTS_OF_SERIES })
    return pieces.toSorted((a, b) => (a.seriesNumber ?? 0) - (b.seriesNumber ?? 0))
  }
  const { pieces } = await listPage({ ...query, limit: PIECES_IN_SECTION + above.length })
  return pieces.filter((piece) => !above.includes(piece.editionId)).slice(0, PIECES_IN_SECTION)
}

/** What the list is called and where it stands; null for one that is not public. */
async function headOf(
  locale: Locale,
  { kind, key }: HomeSection,
): Promise<Pick<HomeSectionView, 'title' | 'href'> | null> {
  const own = (text: string) => ({ text, lang: null })
  const reader = await readerDb()
  switch (kind) {
    case 'TYPE':
      return { title: own(message(locale, `section.${key}`)), href: typeHref(locale, key) }
    case 'COUNTRY':
      return { title: own(countryName(locale, key)), href: countryHref(locale, key) }
    case 'TOPIC': {
      const topic = await reader.readerTopic.findUnique({ where: { id: key } })
      const name = topic && localizedText.parse(topic.name)
      return name && { title: phrase(name, locale), href: topicHref(locale, topic.slug) }
    }
    case 'SERIES': {
      const series = await reader.readerSeries.findUnique({ where: { id: key } })
      const title = series && localizedText.parse(series.title)
      return title && { title: phrase(title, locale), href: seriesHref(locale, series.slug) }
    }
  }
}

import 'server-only'
import { db, type Tx } from '@/lib/db/client'
import { fingerprint } from '@/lib/db/fingerprint'
import type { Locale } from '@/lib/i18n/locale'
import { listLinkable } from '@/lib/pages/list-linkable'
import { itemId } from '@/lib/site/site-menus'
import { type HomeChoice, type HomeSection, homeSection } from './home-choice'
import { toHomeChoice } from './to-home-choice'

export type PieceChoice = { id: string; name: string; isPublic: boolean }
export type SectionChoice = { id: string; name: string; section: HomeSection }

/** What leads home in a language as the desk edits it, and what could. */
export type DeskHome = {
  choice: HomeChoice
  version: string
  pieces: PieceChoice[]
  sections: SectionChoice[]
}

const NEWEST_OFFERED = 200

export async function getDeskHome(locale: Locale): Promise<DeskHome> {
  const choice = await readHomeChoice(db(), locale)
  const [pieces, links] = await Promise.all([
    listPieces(locale, choice.pieces),
    listLinkable(locale),
  ])
  const sections = [...links.values()].flatMap(({ item, label: name }) => {
    const read = homeSection.safeParse(item)
    return read.success ? [{ id: itemId(item), name, section: read.data }] : []
  })
  return { choice, version: fingerprint(choice), pieces, sections }
}

export async function readHomeChoice(tx: Tx, locale: Locale): Promise<HomeChoice> {
  const rows = await tx.homeSlot.findMany({
    where: { locale },
    orderBy: [{ place: 'asc' }, { position: 'asc' }],
  })
  return toHomeChoice(rows)
}

/** The newest public pieces, and those chosen already, public or not. */
async function listPieces(locale: Locale, chosen: string[]): Promise<PieceChoice[]> {
  const select = {
    id: true,
    live: true,
    headRevision: { select: { title: true } },
    livePublication: { select: { revision: { select: { title: true } } } },
  } as const
  const [kept, newest] = await Promise.all([
    db().edition.findMany({ where: { id: { in: chosen } }, select }),
    db().edition.findMany({
      where: { locale, live: { in: ['PUBLISHED', 'RETRACTED'] } },
      orderBy: [{ firstPublishedAt: 'desc' }, { id: 'asc' }],
      take: NEWEST_OFFERED,
      select,
    }),
  ])
  const all = new Map([...newest, ...kept].map((row) => [row.id, row]))
  return [...all.values()].map(({ id, live, headRevision, livePublication }) => ({
    id,
    name: livePublication?.revision.title ?? headRevision?.title ?? '',
    isPublic: live === 'PUBLISHED' || live === 'RETRACTED',
  }))
}

import 'server-only'
import { ownArticles } from '@/lib/articles/article-policy'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db/client'
import type { LiveState } from '@/lib/db/generated/enums'
import { isLocale, type Locale } from '@/lib/i18n/locale'

/** Where a picture stands: in a piece on the desk or before readers, or beside somebody's name. */
export type MediaUse =
  | { kind: 'edition'; articleId: string; locale: Locale; title: string; live: LiveState }
  | { kind: 'person'; personId: string; names: Partial<Record<Locale, string>> }

export type MediaUses = {
  uses: MediaUse[]
  /** Pieces that are not this person's to open. */
  hidden: number
}

export async function mediaUses(tx: Tx, actor: Actor, mediaId: string): Promise<MediaUses> {
  const shown = { media: { some: { mediaId } } }
  const using = { OR: [{ headRevision: shown }, { livePublication: { revision: shown } }] }
  const editions = await tx.edition.findMany({
    where: { AND: [using, { article: ownArticles(actor) }] },
    include: { headRevision: { select: { title: true } } },
    orderBy: { createdAt: 'desc' },
  })
  const people = await tx.person.findMany({
    where: { photoId: mediaId },
    include: { texts: true },
    orderBy: { createdAt: 'asc' },
  })
  const inPieces = editions.flatMap(({ articleId, locale, live, headRevision }) =>
    isLocale(locale)
      ? [{ kind: 'edition' as const, articleId, locale, live, title: headRevision?.title ?? '' }]
      : [],
  )
  const besideNames = people.map(({ id: personId, texts }) => ({
    kind: 'person' as const,
    personId,
    names: Object.fromEntries(texts.map(({ locale, name }) => [locale, name])),
  }))
  const hidden = (await tx.edition.count({ where: using })) - editions.length
  return { uses: [...besideNames, ...inPieces], hidden }
}

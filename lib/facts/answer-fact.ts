import 'server-only'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'
import type { ReaderFact } from '@/lib/db/generated/client'
import type { Locale } from '@/lib/i18n/locale'
import { localizedText } from '@/lib/i18n/localized-text'
import { findMoved } from '@/lib/slugs/find-moved'
import { factHref } from './fact-href'
import type { FactView } from './fact-view'
import { figureTags } from './figure-tags'
import { phrase } from './phrase'
import { type ReaderFactRow, toFactRow } from './reader-fact-row'
import { toFigureView } from './to-figure-view'
import { toObservationView } from './to-observation-view'
import { toVersionView } from './to-version-view'

const VERSIONS_SHOWN = 50
const SIBLINGS_SHOWN = 24

/** What stands at a fact's address. `tags`: the changes after which the answer may differ. */
export type FactAnswer = { tags: string[] } & (
  | { kind: 'fact'; fact: FactView }
  | { kind: 'moved'; location: string }
  | { kind: 'unknown' }
)

export async function answerFact(locale: Locale, slug: string): Promise<FactAnswer> {
  const reader = await readerDb()
  const row = await reader.readerFact.findUnique({ where: { slug } })
  if (!row) return await findMoved({ kind: 'FACT', slug, href: (to) => factHref(locale, to) })
  const fact = await toFactView(locale, row)
  return {
    kind: 'fact',
    fact,
    tags: [
      tags.sharedAddress('FACT', slug),
      tags.citedBy(row.id),
      ...figureTags([fact.figure, ...fact.siblings]),
    ],
  }
}

async function toFactView(locale: Locale, row: ReaderFact): Promise<FactView> {
  const [operands, versions, siblings] = await Promise.all([
    listOperands(row),
    listVersions(row.id),
    listSiblings(row),
  ])
  const current = toFactRow(row, operands)
  const basis = localizedText.nullable().parse(row.indicatorBasis)
  return {
    figure: toFigureView(locale, current),
    basis: basis && phrase(basis, locale),
    releasedAt: row.releasedAt,
    observations: current.observations.map((one) => toObservationView(locale, one)),
    versions: versions.map((version) => toVersionView(locale, version)),
    siblings: siblings.map((sibling) => toFigureView(locale, toFactRow(sibling))),
  }
}

/** A calculated value's operands as they stand today. */
async function listOperands(row: ReaderFact): Promise<ReaderFactRow[]> {
  const { formula } = toFactRow(row)
  if (!formula) return []
  const reader = await readerDb()
  const rows = await reader.readerFact.findMany({ where: { id: { in: formula.of } } })
  return rows.map((operand) => toFactRow(operand))
}

async function listVersions(factId: string) {
  const reader = await readerDb()
  return await reader.readerFactVersion.findMany({
    where: { factId },
    orderBy: { number: 'desc' },
    take: VERSIONS_SHOWN,
  })
}

async function listSiblings({ id, indicatorKey }: ReaderFact): Promise<ReaderFact[]> {
  if (!indicatorKey) return []
  const reader = await readerDb()
  return await reader.readerFact.findMany({
    where: { indicatorKey, id: { not: id } },
    orderBy: { period: 'desc' },
    take: SIBLINGS_SHOWN,
  })
}

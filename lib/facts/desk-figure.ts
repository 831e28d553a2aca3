import 'server-only'
import type { Prisma } from '@/lib/db/generated/client'
import type { Locale } from '@/lib/i18n/locale'
import { type LocalizedText, localizedText } from '@/lib/i18n/localized-text'
import type { FigureView } from './box-view'
import type { ExactValue } from './check-formula'
import { type FactDetails, type Formula, factDetails, formula } from './fact-details'
import type { FigureRow } from './figure-row'
import type { ObservationDraft } from './observation-draft'
import { type ObservationRow, observationsOf, WITH_OBSERVATIONS } from './observations-of'
import { toFigureView } from './to-figure-view'
import { toObservationDraft } from './to-observation-draft'

/** A fact as the desk sees it: its newest version, released or only proposed. */
export type DeskFigure = FigureView & {
  versionId: string
  number: number
  isReleased: boolean
  /** What a change of the fact starts from. */
  labels: LocalizedText
  observations: ObservationDraft[]
  /** For calculating with; null for dates, words and rivals. */
  exact: ExactValue | null
  /** What the fact is beyond its value, in all languages. */
  nature: { details: FactDetails | null; formula: Formula | null }
}

export const WITH_NEWEST_VERSION = {
  versions: {
    orderBy: { number: 'desc' },
    take: 1,
    include: WITH_OBSERVATIONS,
  },
} as const satisfies Prisma.FactInclude

export type DeskFactRow = Prisma.FactGetPayload<{ include: typeof WITH_NEWEST_VERSION }>

/** `beside`: the facts of the same box, among them what a calculated one is calculated from. */
export function toDeskFigure(
  locale: Locale,
  fact: DeskFactRow,
  beside: DeskFactRow[] = [],
): DeskFigure[] {
  const [version] = fact.versions
  const [row] = toFigureRow(fact)
  if (!version || !row) return []
  const { id: versionId, number, state } = version
  return [
    {
      ...toFigureView(locale, { ...row, operands: beside.flatMap(toFigureRow) }),
      ...{ versionId, number, isReleased: state === 'RELEASED' },
      labels: row.label,
      observations: observationsOf(version).map((one) => toObservationDraft(locale, one)),
      exact: exactOf(version.observation),
      nature: { details: row.details, formula: row.formula },
    },
  ]
}

function exactOf(chosen: ObservationRow | null): ExactValue | null {
  return chosen?.hi && chosen.unit ? { amount: chosen.hi.toFixed(), unit: chosen.unit } : null
}

function toFigureRow(fact: DeskFactRow): FigureRow[] {
  const { id: factId, kind, period } = fact
  return fact.versions.map(({ label, status, details, formula: calculation, ...said }) => ({
    ...{ factId, kind, period, status },
    // A preview links nowhere.
    slug: null,
    label: localizedText.parse(label),
    details: factDetails.nullable().parse(details),
    formula: formula.nullable().parse(calculation),
    operands: [],
    observations: observationsOf(said).map(withSourceColumns),
  }))
}

export function withSourceColumns({ source, ...observation }: ObservationRow) {
  return {
    ...observation,
    reporter: localizedText.parse(observation.reporter),
    sourceTitle: source?.title ?? null,
    sourcePublisher: source?.publisher ?? null,
    sourceUrl: source?.url ?? null,
    sourceDate: source?.publishedOn ?? null,
    sourceLanguage: source?.language ?? null,
  }
}

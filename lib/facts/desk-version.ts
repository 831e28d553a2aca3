import 'server-only'
import type { Prisma } from '@/lib/db/generated/client'
import type { VersionReason } from '@/lib/db/generated/enums'
import type { Locale } from '@/lib/i18n/locale'
import { inLocale, localizedText } from '@/lib/i18n/localized-text'
import type { FactStatus, RivalView } from './box-view'
import { withSourceColumns } from './desk-figure'
import { observationsOf, type WITH_OBSERVATIONS } from './observations-of'
import { formatPeriod, toRivalView } from './to-figure-view'

/** What one source says, with all that was noted of it. */
export type DeskObservation = RivalView & {
  reportedText: string
  exactQuote: string | null
  asOf: string | null
  /** ISO day. */
  retrievedOn: string | null
  sourceId: string | null
  /** Sources of one group are one origin. */
  group: string | null
}

export type DeskVersion = {
  id: string
  number: number
  state: 'PROPOSED' | 'RELEASED'
  /** What readers are told now. */
  isCurrent: boolean
  reason: VersionReason
  status: FactStatus
  label: string
  note: string | null
  proposedAt: Date
  proposedBy: string | null
  releasedAt: Date | null
  releasedBy: string | null
  observations: DeskObservation[]
}

type VersionRow = Prisma.FactVersionGetPayload<{ include: typeof WITH_OBSERVATIONS }>
/** Names by the ids of accounts. */
type Names = ReadonlyMap<string, string>

export function toDeskVersion(
  locale: Locale,
  row: VersionRow,
  { currentId, names }: { currentId: string | null; names: Names },
): DeskVersion {
  const { id, number, state, reason, status, proposedAt, releasedAt } = row
  const nameOf = (userId: string | null) => (userId && names.get(userId)) ?? null
  const note = localizedText.nullable().parse(row.note)
  return {
    ...{ id, number, state, reason, status, proposedAt, releasedAt },
    proposedBy: nameOf(row.proposedById),
    releasedBy: nameOf(row.releasedById),
    isCurrent: id === currentId,
    label: inLocale(localizedText.parse(row.label), locale),
    note: note && inLocale(note, locale),
    observations: observationsOf(row).map((one) => ({
      ...toRivalView(locale, withSourceColumns(one)),
      ...{ reportedText: one.reportedText, exactQuote: one.exactQuote, sourceId: one.sourceId },
      asOf: formatPeriod(locale, one.asOf ?? ''),
      retrievedOn: one.retrievedOn?.toISOString().slice(0, 10) ?? null,
      group: one.source?.independenceGroup ?? null,
    })),
  }
}

import 'server-only'
import { z } from 'zod'
import { readerDb } from '@/lib/db/client'
import type { VersionReason } from '@/lib/db/generated/enums'
import type { Locale } from '@/lib/i18n/locale'
import { localizedText } from '@/lib/i18n/localized-text'
import type { ValueView } from './box-view'
import { type Phrase, phrase } from './phrase'
import { printedObservation } from './printed-figures'
import { toValueView } from './to-value-view'

export type FactChangeView = {
  versionId: string
  factId: string
  slug: string
  label: Phrase
  /** One value, or rivals side by side. */
  before: ValueView[]
  after: ValueView[]
  reason: VersionReason
  releasedAt: Date
}

/** Values that became others, newest first. Lean on `changeTags`. */
export async function listFactChanges(locale: Locale, limit: number): Promise<FactChangeView[]> {
  const reader = await readerDb()
  const rows = await reader.$queryRaw<Row[]>`
    SELECT v.id AS "versionId", v.fact_id AS "factId", f.slug, v.label, v.reason, v.released_at AS "releasedAt",
      v.observations AS after, before.observations AS before
    FROM reader_fact_version v
    JOIN reader_fact f ON f.id = v.fact_id
    CROSS JOIN LATERAL (
      SELECT p.observations FROM reader_fact_version p
      WHERE p.fact_id = v.fact_id AND p.number < v.number ORDER BY p.number DESC LIMIT 1
    ) before
    WHERE v.number > 1
    ORDER BY v.released_at DESC, v.fact_id
    LIMIT ${limit}`
  return rows.map(({ label, before, after, ...row }) => ({
    ...row,
    label: phrase(localizedText.parse(label), locale),
    before: valuesOf(locale, before),
    after: valuesOf(locale, after),
  }))
}

type Row = Omit<FactChangeView, 'label' | 'before' | 'after'> & {
  label: unknown
  before: unknown
  after: unknown
}

function valuesOf(locale: Locale, observations: unknown): ValueView[] {
  return z
    .array(printedObservation)
    .parse(observations)
    .map((observation) => toValueView(locale, observation))
}

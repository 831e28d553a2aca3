import 'server-only'
import type { Tx } from '@/lib/db/client'
import { fingerprint } from '@/lib/db/fingerprint'
import type { Indicator } from '@/lib/db/generated/client'
import { type LocalizedText, localizedText } from '@/lib/i18n/localized-text'

/** What is measured, as the desk edits it. The unit stays: values are kept in it. */
export type DeskIndicator = {
  id: string
  key: string
  unit: string
  kind: 'FLOW' | 'STOCK'
  label: LocalizedText
  basis: LocalizedText | null
  /** Names the state. */
  version: string
}

export async function readDeskIndicator(tx: Tx, id: string): Promise<DeskIndicator | null> {
  const row = await tx.indicator.findUnique({ where: { id } })
  return row && toDeskIndicator(row)
}

export function toDeskIndicator(row: Indicator): DeskIndicator {
  const { id, key, unit, kind } = row
  const label = localizedText.parse(row.label)
  const basis = localizedText.nullable().parse(row.basis)
  return { id, key, unit, kind, label, basis, version: indicatorVersion({ kind, label, basis }) }
}

export function indicatorVersion({
  kind,
  label,
  basis,
}: Pick<DeskIndicator, 'kind' | 'label' | 'basis'>): string {
  return fingerprint({ kind, label, basis })
}

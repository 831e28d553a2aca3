import { z } from 'zod'
import type { ReaderFact } from '@/lib/db/generated/client'
import { localizedText } from '@/lib/i18n/localized-text'
import { factDetails, formula } from './fact-details'
import type { FigureRow, OperandRow } from './figure-row'
import { printedObservation } from './printed-figures'

export type PrintedObservation = z.infer<typeof printedObservation>

/** A fact at its current version, with every column of its observations. */
export type ReaderFactRow = Omit<FigureRow, 'observations'> & { observations: PrintedObservation[] }

const observationList = z.array(printedObservation)

export function readObservations(json: unknown): PrintedObservation[] {
  return observationList.parse(json)
}

/** A row of `reader_fact`; `operands`: those of its formula that are public. */
export function toFactRow(row: ReaderFact, operands: OperandRow[] = []): ReaderFactRow {
  const { id: factId, slug, kind, status, period } = row
  return {
    ...{ factId, slug, kind, status, period, operands },
    label: localizedText.parse(row.label),
    details: factDetails.nullable().parse(row.details),
    formula: formula.nullable().parse(row.formula),
    observations: readObservations(row.observations),
  }
}

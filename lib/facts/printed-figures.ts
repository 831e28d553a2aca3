import { z } from 'zod'
import { Prisma } from '@/lib/db/generated/client'
import { FactKind } from '@/lib/db/generated/enums'
import { localizedText } from '@/lib/i18n/localized-text'
import { FACT_STATUSES } from './box-view'
import { factDetails, formula } from './fact-details'
import type { FigureRow } from './figure-row'

const decimal = z.string().transform((digits) => new Prisma.Decimal(digits))
const day = z.iso.date().transform((iso) => new Date(`${iso}T00:00:00Z`))

export const printedObservation = z.strictObject({
  id: z.uuid(),
  unit: z.string().nullable(),
  lo: decimal.nullable(),
  hi: decimal.nullable(),
  qualifier: z.enum(['EXACT', 'ABOUT', 'OVER', 'UNDER', 'AT_LEAST', 'NEARLY']),
  resolution: decimal.nullable(),
  date: day.nullable(),
  datePrecision: z.enum(['DAY', 'MONTH', 'YEAR']).nullable(),
  text: localizedText.nullable(),
  asOf: z.string().nullable(),
  reporter: localizedText,
  /** Verbatim, as the source prints it. */
  reportedText: z.string(),
  exactQuote: z.string().nullable(),
  retrievedOn: day.nullable(),
  sourceTitle: z.string().nullable(),
  sourcePublisher: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  sourceDate: day.nullable(),
  sourceLanguage: z.string().nullable(),
})

const printedFact = z.strictObject({
  factId: z.uuid(),
  slug: z.string().nullable(),
  kind: z.enum(FactKind),
  details: factDetails.nullable(),
  formula: formula.nullable(),
  label: localizedText,
  status: z.enum(FACT_STATUSES),
  period: z.string(),
  observations: z.array(printedObservation),
})

/** The column `figures` of `reader_box`: numbers travel as text, so that no digit is lost in JSON. */
export const printedFigures = z.array(
  printedFact.extend({ operands: z.array(printedFact) }),
) satisfies z.ZodType<FigureRow[]>

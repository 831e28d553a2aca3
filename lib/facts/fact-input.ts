import { z } from 'zod'
import { BoxForm, FactKind } from '@/lib/db/generated/enums'
import { localizedText, MAX_SHORT_TEXT } from '@/lib/i18n/localized-text'
import { detailsFitKind, factDetails, formula } from './fact-details'
import { UNIT_NAMES } from './unit'

export const MAX_OBSERVATIONS = 12
export const MAX_BOX_ITEMS = 12

/** A plain decimal, in base units: never a float on its way to the database. */
const decimal = z.string().regex(/^-?\d{1,24}(\.\d{1,12})?$/)
const isoDay = z.iso.date()
/** ISO 8601 to its precision. */
export const isoPeriod = z
  .string()
  .regex(/^(\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?)?$/)
export const httpUrl = z.url({ protocol: /^https?$/ }).max(2_000)

const shortText = z.string().trim().min(1).max(MAX_SHORT_TEXT)

export const sourceInput = z.strictObject({
  title: shortText,
  publisher: shortText.nullable(),
  url: httpUrl.nullable(),
  publishedOn: isoDay.nullable(),
  /** BCP 47; absent where nobody noted it. */
  language: z.string().min(2).max(8).nullish(),
  /** Sources that copy one another share a group: together they are one origin. */
  independenceGroup: shortText.nullish(),
})

const valueInput = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('number'),
    lo: decimal,
    hi: decimal,
    unit: z.enum(UNIT_NAMES),
    qualifier: z.enum(['EXACT', 'ABOUT', 'OVER', 'UNDER', 'AT_LEAST', 'NEARLY']),
    /** Size of the last digit printed, in base units. */
    resolution: decimal,
  }),
  z.strictObject({
    type: z.literal('date'),
    date: isoDay,
    precision: z.enum(['DAY', 'MONTH', 'YEAR']),
  }),
  z.strictObject({ type: z.literal('text'), text: localizedText }),
])

export const observationInput = z.strictObject({
  value: valueInput,
  /** Verbatim, as the source prints it. */
  reportedText: z.string().trim().min(1).max(MAX_SHORT_TEXT),
  reporter: localizedText,
  asOf: isoPeriod.nullable(),
  exactQuote: z.string().trim().min(1).max(2_000).nullable(),
  /** When the source was looked at. */
  retrievedOn: isoDay.nullish(),
  source: sourceInput.nullable(),
})

/** What a version says: one observation chosen, or none while rivals stand side by side. */
const statement = {
  label: localizedText,
  status: z.enum(['SOURCED', 'SOURCES_DIFFER', 'AUTHOR_STATEMENT', 'UNVERIFIED', 'STALE']),
  observations: z.array(observationInput).min(1).max(MAX_OBSERVATIONS),
  details: factDetails.nullish(),
  /** How a DERIVED value is calculated. */
  formula: formula.nullish(),
}

const rivalsMatchStatus = (input: { status: string; observations: unknown[] }) =>
  (input.status === 'SOURCES_DIFFER') === input.observations.length > 1

const RIVALS = { message: 'rivals-do-not-match-status', path: ['status'] }

export const recordFactInput = z
  .strictObject({
    opId: z.uuid(),
    kind: z.enum(FactKind),
    indicator: z
      .strictObject({
        key: z
          .string()
          .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
          .max(120),
        kind: z.enum(['FLOW', 'STOCK']),
        unit: z.enum(UNIT_NAMES),
        label: localizedText,
        basis: localizedText.nullable(),
      })
      .nullable(),
    period: isoPeriod,
    ...statement,
  })
  .refine((input) => (input.kind === 'INDICATOR') === (input.indicator !== null), {
    message: 'indicator-does-not-match-kind',
    path: ['indicator'],
  })
  .refine((input) => (input.kind === 'DERIVED') === Boolean(input.formula), {
    message: 'formula-does-not-match-kind',
    path: ['formula'],
  })
  .refine((input) => detailsFitKind(input.kind, input.details ?? null), {
    message: 'details-do-not-match-kind',
    path: ['details'],
  })
  .refine(rivalsMatchStatus, RIVALS)

export const reviseFactInput = z
  .strictObject({
    opId: z.uuid(),
    factId: z.uuid(),
    /** The newest version's number that the change was written on. */
    baseNumber: z.number().int().positive(),
    reason: z.enum(['SOURCE_REVISED', 'BETTER_SOURCE', 'OUR_ERROR', 'REDEFINED']),
    /** For readers. */
    note: localizedText.nullish(),
    ...statement,
  })
  .refine(rivalsMatchStatus, RIVALS)

export const releaseVersionInput = z.strictObject({ opId: z.uuid(), versionId: z.uuid() })

export const saveBoxInput = z.strictObject({
  opId: z.uuid(),
  /** Null for a new box. */
  boxId: z.uuid().nullable(),
  /** Number of the revision that this was composed on; 0 for a new box. */
  baseNumber: z.number().int().nonnegative(),
  form: z.enum(BoxForm),
  title: localizedText,
  factIds: z.array(z.uuid()).min(1).max(MAX_BOX_ITEMS),
})

export type SourceInput = z.infer<typeof sourceInput>
export type ObservationInput = z.infer<typeof observationInput>
export type RecordFactInput = z.infer<typeof recordFactInput>
export type ReviseFactInput = z.infer<typeof reviseFactInput>
export type ReleaseVersionInput = z.infer<typeof releaseVersionInput>
export type SaveBoxInput = z.infer<typeof saveBoxInput>

import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { ok, type Result, refuse } from '@/lib/result'
import { type ObservationInput, observationInput } from './fact-input'
import { parseFigure } from './parse-figure'
import { splitPrinted } from './split-printed'
import type { Unit } from './unit'

export type Qualifier = Extract<ObservationInput['value'], { type: 'number' }>['qualifier']

/** What one source says, as the desk's fields hold it: a value as printed, texts still unread. */
export type ObservationDraft = {
  kind: 'number' | 'date' | 'text'
  printed: string
  unit: Unit
  qualifier: Qualifier
  words: LocalizedText
  reporter: LocalizedText
  sourceTitle: string
  sourcePublisher: string
  sourceUrl: string
  sourceDate: string
  /** BCP 47. */
  sourceLanguage: string
  sourceGroup: string
  exactQuote: string
  /** ISO 8601: a day, and to its precision. */
  retrievedOn: string
  asOf: string
}

export const EMPTY_OBSERVATION: ObservationDraft = {
  kind: 'number',
  printed: '',
  unit: 'USD',
  qualifier: 'EXACT',
  words: {},
  reporter: {},
  sourceTitle: '',
  sourcePublisher: '',
  sourceUrl: '',
  sourceDate: '',
  sourceLanguage: '',
  sourceGroup: '',
  exactQuote: '',
  retrievedOn: '',
  asOf: '',
}

const PRECISION = { 4: 'YEAR', 7: 'MONTH', 10: 'DAY' } as const

/** Where the schema's parts stand in the form. */
const FIELDS = {
  value: 'value',
  reportedText: 'value',
  reporter: 'reporter',
  'source.title': 'sourceTitle',
  'source.publisher': 'sourcePublisher',
  'source.url': 'sourceUrl',
  'source.publishedOn': 'sourceDate',
  'source.language': 'sourceLanguage',
  'source.independenceGroup': 'sourceGroup',
  exactQuote: 'exactQuote',
  retrievedOn: 'retrievedOn',
  asOf: 'asOf',
} as const

export type ObservationField = (typeof FIELDS)[keyof typeof FIELDS]

/** Reads the fields; a refusal names those that cannot be taken as they are. */
export function readObservation(
  locale: Locale,
  draft: ObservationDraft,
): Result<ObservationInput, ObservationField[]> {
  const read = observationInput.safeParse({
    value: readValue(locale, draft),
    reportedText: draft.printed.trim() || Object.values(draft.words).join(' / '),
    reporter: draft.reporter,
    asOf: draft.asOf.trim() || null,
    exactQuote: draft.exactQuote.trim() || null,
    retrievedOn: draft.retrievedOn.trim() || null,
    source: readSource(draft),
  })
  if (read.success) return ok(read.data)
  const paths = read.error.issues.map(({ path }) => path.join('.'))
  const parts = Object.entries(FIELDS).filter(([part]) => paths.some((one) => one.startsWith(part)))
  return refuse([...new Set(parts.map(([, field]) => field))])
}

/** A source without a title is refused, never dropped; nothing at all is no source. */
function readSource(draft: ObservationDraft) {
  const [title = '', publisher, url, publishedOn, language, group] = [
    draft.sourceTitle,
    draft.sourcePublisher,
    draft.sourceUrl,
    draft.sourceDate,
    draft.sourceLanguage,
    draft.sourceGroup,
  ].map((text) => text.trim())
  if (!title && !publisher && !url && !publishedOn && !language && !group) return null
  return {
    title,
    publisher: publisher || null,
    url: url || null,
    publishedOn: publishedOn || null,
    language: language || null,
    independenceGroup: group || null,
  }
}

function readValue(locale: Locale, draft: ObservationDraft): ObservationInput['value'] | null {
  switch (draft.kind) {
    case 'number': {
      const figure = parseFigure(locale, splitPrinted(locale, draft.printed).figure)
      const { unit, qualifier } = draft
      return figure && { type: 'number', ...figure, unit, qualifier }
    }
    case 'date':
      return readDate(draft.printed.trim())
    case 'text':
      return Object.keys(draft.words).length > 0 ? { type: 'text', text: draft.words } : null
  }
}

/** A date to its precision: 2005, 2020-09, 1992-08-27. */
function readDate(iso: string): ObservationInput['value'] | null {
  const precision = PRECISION[iso.length as keyof typeof PRECISION]
  const date = iso + '0000-01-01'.slice(iso.length)
  const isDate = /^\d{4}(-\d{2}){0,2}$/.test(iso) && !Number.isNaN(Date.parse(date))
  return isDate && precision ? { type: 'date', date, precision } : null
}

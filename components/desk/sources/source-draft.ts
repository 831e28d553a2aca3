import type { DeskSource } from '@/lib/facts/desk-source'
import { type SourceInput, sourceInput } from '@/lib/facts/fact-input'
import { ok, type Result, refuse } from '@/lib/result'

export const SOURCE_FIELDS = [
  'sourceTitle',
  'sourcePublisher',
  'sourceUrl',
  'sourceDate',
  'sourceLanguage',
  'sourceGroup',
] as const

export type SourceField = (typeof SOURCE_FIELDS)[number]
export type SourceDraft = Record<SourceField, string>

/** Where the schema's parts stand in the form. */
const PARTS = {
  title: 'sourceTitle',
  publisher: 'sourcePublisher',
  url: 'sourceUrl',
  publishedOn: 'sourceDate',
  language: 'sourceLanguage',
  independenceGroup: 'sourceGroup',
} as const satisfies Record<keyof SourceInput, SourceField>

export function toSourceDraft(source: DeskSource): SourceDraft {
  return {
    sourceTitle: source.title,
    sourcePublisher: source.publisher ?? '',
    sourceUrl: source.url ?? '',
    sourceDate: source.publishedOn ?? '',
    sourceLanguage: source.language ?? '',
    sourceGroup: source.independenceGroup ?? '',
  }
}

/** Reads the fields; a refusal names those that cannot be taken as they are. */
export function readSource(draft: SourceDraft): Result<SourceInput, SourceField[]> {
  const read = sourceInput.safeParse({
    title: draft.sourceTitle,
    publisher: draft.sourcePublisher.trim() || null,
    url: draft.sourceUrl.trim() || null,
    publishedOn: draft.sourceDate.trim() || null,
    language: draft.sourceLanguage.trim() || null,
    independenceGroup: draft.sourceGroup.trim() || null,
  })
  if (read.success) return ok(read.data)
  const parts = Object.entries(PARTS).filter(([part]) =>
    read.error.issues.some(({ path }) => path[0] === part),
  )
  return refuse(parts.map(([, field]) => field))
}

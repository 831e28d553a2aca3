import { writtenTexts } from '@/components/desk/written-texts'
import { type SubjectsInput, subjectsInput } from '@/lib/articles/save-subjects-input'
import type { LocalizedText } from '@/lib/i18n/localized-text'

/** What the panel's fields hold: texts that may be empty, a number as it is typed. */
export type SubjectsDraft = Omit<SubjectsInput, 'seriesNumber' | 'funder' | 'disclaimer'> & {
  seriesNumber: string
  funder: LocalizedText
  disclaimer: LocalizedText
}

export function toDraft({
  seriesNumber,
  funder,
  disclaimer,
  ...rest
}: SubjectsInput): SubjectsDraft {
  return {
    ...rest,
    seriesNumber: seriesNumber === null ? '' : String(seriesNumber),
    funder: funder ?? {},
    disclaimer: disclaimer ?? {},
  }
}

/** Null while the place in the series is not a number that it can be. */
export function readDraft({ seriesNumber, ...draft }: SubjectsDraft): SubjectsInput | null {
  const isNumber = /^\d{0,4}$/.test(seriesNumber)
  const read = subjectsInput.safeParse({
    ...draft,
    seriesNumber: isNumber && seriesNumber ? Number(seriesNumber) : null,
    funder: textOrNull(draft.funder),
    disclaimer: textOrNull(draft.disclaimer),
  })
  return isNumber && read.success ? read.data : null
}

function textOrNull(texts: LocalizedText): LocalizedText | null {
  const written = writtenTexts(texts)
  return Object.keys(written).length > 0 ? written : null
}

import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import type { DetailsView } from './box-view'
import type { FactDetails } from './fact-details'
import { phrase } from './phrase'

/** Details in the page's language; `original` is what the source printed, for quotations. */
export function toDetailsView(
  locale: Locale,
  details: FactDetails,
  original: string | null,
): DetailsView {
  const say = (texts: LocalizedText | null) => texts && phrase(texts, locale)
  if ('speaker' in details) {
    const { speaker, post, occasion, language } = details
    return {
      type: 'quotation',
      speaker: phrase(speaker, locale),
      post: say(post),
      occasion: say(occasion),
      ...{ language, original },
    }
  }
  if ('form' in details) {
    const { form, place, parties } = details
    return { type: 'agreement', form, place: say(place), parties }
  }
  if ('from' in details) return { type: 'flow', ...details }
  return { type: 'event', place: say(details.place) }
}

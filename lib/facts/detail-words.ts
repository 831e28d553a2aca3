import { countryName } from '@/lib/i18n/country-name'
import { formatList } from '@/lib/i18n/format-list'
import { languageName } from '@/lib/i18n/language-name'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { DetailsView } from './box-view'
import type { Phrase } from './phrase'

/** Details as phrases, in the order of reading: form, place, parties; speaker, post, occasion; direction. */
export function detailWords(locale: Locale, details: DetailsView): Phrase[] {
  switch (details.type) {
    case 'agreement': {
      const parties = details.parties.map((code) => countryName(locale, code))
      return [
        own(message(locale, `agreement.${details.form}`)),
        ...known([details.place]),
        ...(parties.length > 0 ? [own(formatList(locale, parties))] : []),
      ]
    }
    case 'quotation': {
      const { speaker, post, occasion, language } = details
      const original = message(locale, 'saidIn', { lang: languageName(locale, language) })
      return [speaker, ...known([post, occasion]), ...(language === locale ? [] : [own(original)])]
    }
    case 'flow': {
      const [from, to] = [details.from, details.to].map((code) => countryName(locale, code))
      return [own(`${from} → ${to}`)]
    }
    case 'event':
      return known([details.place])
  }
}

function own(text: string): Phrase {
  return { text, lang: null }
}

function known(phrases: (Phrase | null)[]): Phrase[] {
  return phrases.filter((one) => one !== null)
}

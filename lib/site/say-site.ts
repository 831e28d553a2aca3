import { phrase } from '@/lib/facts/phrase'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { message } from '@/lib/i18n/message'
import { OWN_NAME } from './own-name'
import type { SiteView } from './site-view'
import type { SiteWords } from './site-words'

/** The site in one language: what is set, else in another language that has it, else our own words. */
export function saySite(words: SiteWords, locale: Locale): SiteView {
  const said = (texts: LocalizedText) =>
    Object.keys(texts).length > 0 ? phrase(texts, locale) : null
  const name = said(words.name) ?? phrase(OWN_NAME, locale)
  const ours = (key: 'motto' | 'tagline' | 'disclaimer') =>
    words[key][locale] ?? message(locale, key)
  return {
    name,
    motto: ours('motto'),
    tagline: ours('tagline'),
    disclaimer: ours('disclaimer'),
    funder: said(words.funder),
    publisher: said(words.publisher) ?? name,
    imprint: {
      responsible: said(words.responsible),
      address: said(words.address),
      registration: said(words.registration),
      phone: said(words.phone),
      email: said(words.email)?.text ?? null,
    },
  }
}

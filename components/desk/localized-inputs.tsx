'use client'
import { TextInput } from '@/components/ui/text-input'
import type { Locale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { useDeskText, useWritingLocales } from './desk-language'

type LabelKey =
  | 'titleIn'
  | 'labelIn'
  | 'valueIn'
  | 'reporterIn'
  | 'topicIn'
  | 'seriesIn'
  | 'descriptionIn'
  | 'funderIn'
  | 'disclaimerIn'
  | 'nameIn'
  | 'degreesIn'
  | 'postIn'
  | 'placeIn'
  | 'speakerIn'
  | 'postThenIn'
  | 'occasionIn'
  | 'siteNameIn'
  | 'mottoIn'
  | 'taglineIn'
  | 'siteDisclaimerIn'
  | 'siteFunderIn'
  | 'publisherIn'
  | 'responsibleIn'
  | 'addressIn'
  | 'registrationIn'
  | 'phoneIn'
  | 'emailIn'
  | 'basisIn'
  | 'indicatorIn'
  | 'noteIn'
type Props = {
  label: LabelKey
  value: LocalizedText
  /** Stands at the first: one language is enough. */
  error?: string | undefined
  /** What stands there while nothing is written. */
  placeholder?: (locale: Locale) => string | undefined
  onChange: (value: LocalizedText) => void
}

/** A short text, a field a language; languages left empty stay unwritten. */
export function LocalizedInputs({ label, value, error, placeholder, onChange }: Props) {
  const t = useDeskText()
  const locales = useWritingLocales()
  return (
    <div className="pair-of-fields">
      {locales.map((locale, at) => (
        <TextInput
          key={locale}
          lang={locale}
          label={t(label, { lang: locale })}
          value={value[locale] ?? ''}
          placeholder={placeholder?.(locale)}
          error={at === 0 ? error : undefined}
          onChange={(text) => onChange(withText(value, locale, text))}
        />
      ))}
    </div>
  )
}

function withText(texts: LocalizedText, locale: Locale, text: string): LocalizedText {
  const { [locale]: _, ...others } = texts
  return text === '' ? others : { ...texts, [locale]: text }
}

'use client'
import { TextInput } from '@/components/ui/text-input'
import { SITE_LOCALES, type SiteLocale } from '@/lib/i18n/locale'
import type { LocalizedText } from '@/lib/i18n/localized-text'
import { useDeskText } from './desk-language'

type LabelKey = 'titleIn' | 'labelIn' | 'valueIn' | 'reporterIn'
type Props = { label: LabelKey; value: LocalizedText; onChange: (value: LocalizedText) => void }

/** A short text, a field a language; languages left empty stay unwritten. */
export function LocalizedInputs({ label, value, onChange }: Props) {
  const t = useDeskText()
  return (
    <div className="pair-of-fields">
      {SITE_LOCALES.map((locale) => (
        <TextInput
          key={locale}
          lang={locale}
          label={t(label, { lang: locale })}
          value={value[locale] ?? ''}
          onChange={(text) => onChange(withText(value, locale, text))}
        />
      ))}
    </div>
  )
}

function withText(texts: LocalizedText, locale: SiteLocale, text: string): LocalizedText {
  const { [locale]: _, ...others } = texts
  return text === '' ? others : { ...texts, [locale]: text }
}

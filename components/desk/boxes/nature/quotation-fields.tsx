'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { LocalizedInputs } from '@/components/desk/localized-inputs'
import { Select } from '@/components/ui/select'
import { LANGUAGE_NAMES, LOCALES } from '@/lib/i18n/locale'
import type { NatureDraft, NatureFault } from './nature-draft'

type Props = {
  value: NatureDraft
  fault: NatureFault | null
  onChange: (part: Partial<NatureDraft>) => void
}

/** Who spoke, in which post, when asked what, in which language. */
export function QuotationFields({ value, fault, onChange }: Props) {
  const t = useDeskText()
  return (
    <>
      <LocalizedInputs
        label="speakerIn"
        value={value.speaker}
        error={fault === 'speaker' ? t('speakerMissing') : undefined}
        onChange={(speaker) => onChange({ speaker })}
      />
      <LocalizedInputs
        label="postThenIn"
        value={value.post}
        onChange={(post) => onChange({ post })}
      />
      <LocalizedInputs
        label="occasionIn"
        value={value.occasion}
        onChange={(occasion) => onChange({ occasion })}
      />
      <Select
        label={t('spokenLanguage')}
        value={value.language}
        options={LOCALES.map((locale) => ({ value: locale, label: LANGUAGE_NAMES[locale] }))}
        onChange={(language) => onChange({ language })}
      />
    </>
  )
}

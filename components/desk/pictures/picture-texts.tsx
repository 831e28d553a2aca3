'use client'
import { useDeskText, useWritingLocales } from '@/components/desk/desk-language'
import { TextInput } from '@/components/ui/text-input'
import { LANGUAGE_NAMES, type Locale } from '@/lib/i18n/locale'
import { MAX_WORDS, PICTURE_FIELDS, type PictureDraft, type PictureField } from './picture-draft'

type Props = {
  texts: PictureDraft['texts']
  onChange: (texts: PictureDraft['texts']) => void
}

/** What a picture is said to show, a block a language, the one that is spoken here first. */
export function PictureTexts({ texts, onChange }: Props) {
  const t = useDeskText()
  const set = (locale: Locale, field: PictureField, words: string) =>
    onChange({ ...texts, [locale]: { ...texts[locale], [field]: words } })
  return useWritingLocales().map((locale) => (
    <fieldset key={locale} className="picture-texts">
      <legend lang={locale}>{LANGUAGE_NAMES[locale]}</legend>
      {PICTURE_FIELDS.map((field) => (
        <TextInput
          key={field}
          lang={locale}
          label={t(`picture.${field}`)}
          hint={field === 'alt' || field === 'rights' ? t(`pictureHint.${field}`) : undefined}
          maxLength={MAX_WORDS}
          value={texts[locale][field]}
          onChange={(words) => set(locale, field, words)}
        />
      ))}
    </fieldset>
  ))
}

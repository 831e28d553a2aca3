'use client'
import { useDeskText, useWritingLocales } from '@/components/desk/desk-language'
import { LineInput } from '@/components/ui/line-input'
import { LANGUAGE_NAMES, type Locale } from '@/lib/i18n/locale'
import { MAX_MEDIA_TEXT } from '@/lib/media/media-input'
import { PICTURE_FIELDS, type PictureDraft, type PictureField } from './picture-draft'

type Props = {
  texts: PictureDraft['texts']
  onChange: (texts: PictureDraft['texts']) => void
}

/** What a picture is said to show, a block a language, the one that is spoken here first. */
export function PictureTexts({ texts, onChange }: Props) {
  const t = useDeskText()
  const set = (locale: Locale, field: PictureField, words: string) =>
    onChange({ ...texts, [locale]: { ...texts[locale], [field]: words } })
  return useWritingLocales().map((locale, place) => (
    <fieldset key={locale} className="picture-texts">
      <legend lang={locale}>{LANGUAGE_NAMES[locale]}</legend>
      {PICTURE_FIELDS.map((field) => (
        <LineInput
          key={field}
          lang={locale}
          label={t(`picture.${field}`)}
          // Said once: it is the same in every language.
          hint={place === 0 && (field === 'alt' || field === 'rights') && t(`pictureHint.${field}`)}
          maxLength={MAX_MEDIA_TEXT}
          value={texts[locale][field]}
          onChange={(words) => set(locale, field, words)}
        />
      ))}
    </fieldset>
  ))
}

'use client'
import { useDeskText } from '@/components/desk/desk-language'
import { LineInput } from '@/components/ui/line-input'
import type { PictureAttrs } from '@/lib/articles/body-figure'
import type { Locale } from '@/lib/i18n/locale'
import { MAX_MEDIA_TEXT } from '@/lib/media/media-input'

type Props = { locale: Locale; value: PictureAttrs; onChange: (value: PictureAttrs) => void }

/** What is printed for a picture in this text: the alternative text must be there to publish. */
export function PictureWordsFields({ locale, value, onChange }: Props) {
  const t = useDeskText()
  const shared = { lang: locale, maxLength: MAX_MEDIA_TEXT }
  return (
    <>
      <LineInput
        {...shared}
        label={t('picture.alt')}
        hint={t('pictureHint.alt')}
        value={value.alt}
        onChange={(alt) => onChange({ ...value, alt })}
      />
      <LineInput
        {...shared}
        label={t('picture.caption')}
        value={value.caption ?? ''}
        onChange={(caption) => onChange({ ...value, caption })}
      />
      <LineInput
        {...shared}
        label={t('picture.credit')}
        value={value.credit ?? ''}
        onChange={(credit) => onChange({ ...value, credit })}
      />
    </>
  )
}

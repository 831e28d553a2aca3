import { Fragment, type ReactNode } from 'react'
import { deskText } from '@/lib/i18n/desk-text'
import { type DeskLocale, LANGUAGE_NAMES, LOCALES } from '@/lib/i18n/locale'
import type { DeskMedia } from '@/lib/media/get-media'
import type { MediaView } from '@/lib/media/media-view'
import { DeskImage } from './desk-image'
import { PICTURE_FIELDS } from './picture-draft'
import { pictureTitle } from './picture-words'

type Props = { locale: DeskLocale; picture: DeskMedia; children: ReactNode }

/** For those who may look and not write. */
export function PictureLook({ locale, picture: { media }, children }: Props) {
  const { text, lang } = pictureTitle(media, locale)
  return (
    <div className="picture-page">
      <div className="picture-side">
        <DeskImage picture={media} sizes="(min-width: 64rem) 40rem, 100vw" alt={text} lang={lang} />
        {children}
      </div>
      <div className="stack">
        <Said locale={locale} media={media} />
      </div>
    </div>
  )
}

function Said({ locale, media }: { locale: DeskLocale; media: MediaView }) {
  const t = deskText(locale)
  return LOCALES.flatMap((language) => {
    const texts = media.texts[language]
    const said = texts ? PICTURE_FIELDS.filter((field) => texts[field]) : []
    if (!texts || said.length === 0) return []
    return (
      <section key={language} className="stack">
        <h2 lang={language}>{LANGUAGE_NAMES[language]}</h2>
        <dl className="pairs">
          {said.map((field) => (
            <Fragment key={field}>
              <dt>{t(`picture.${field}`)}</dt>
              <dd lang={language}>{texts[field]}</dd>
            </Fragment>
          ))}
        </dl>
      </section>
    )
  })
}

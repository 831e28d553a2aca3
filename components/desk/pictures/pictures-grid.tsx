import Link from 'next/link'
import { PagerLinks } from '@/components/ui/pager-links'
import { deskText } from '@/lib/i18n/desk-text'
import type { DeskLocale } from '@/lib/i18n/locale'
import type { MediaPage } from '@/lib/media/list-media'
import type { MediaView } from '@/lib/media/media-view'
import { DeskImage } from './desk-image'
import { pictureTitle } from './picture-words'

type Props = { locale: DeskLocale; page: MediaPage; search: string; after: string | null }

export function PicturesGrid({ locale, page, search, after }: Props) {
  const t = deskText(locale)
  const query = search ? `?${new URLSearchParams({ q: search })}` : ''
  return (
    <>
      {page.rows.length === 0 && (
        <p className="nothing">{search ? t('noPicturesFound') : t('noPictures')}</p>
      )}
      <ul className="pictures">
        {page.rows.map((picture) => (
          <PictureCard key={picture.id} locale={locale} picture={picture} />
        ))}
      </ul>
      <PagerLinks
        path={`/admin/pictures${query}`}
        after={after}
        older={page.next}
        words={{ label: t('morePictures'), newest: t('newest'), older: t('older') }}
      />
    </>
  )
}

function PictureCard({ locale, picture }: { locale: DeskLocale; picture: MediaView }) {
  const t = deskText(locale)
  const { text, lang } = pictureTitle(picture, locale)
  const unsaid = picture.texts[locale]?.alt ? null : t('noAltIn', { lang: locale })
  return (
    <li>
      <Link href={`/admin/pictures/${picture.id}`}>
        <span className="thumb">
          <DeskImage picture={picture} sizes="14rem" alt="" />
        </span>
        <span className="picture-name" lang={lang}>
          {text}
        </span>
        <small>
          {picture.width} × {picture.height}
          {unsaid && <span className="warn-words"> · {unsaid}</span>}
        </small>
      </Link>
    </li>
  )
}

import { deskText } from '@/lib/i18n/desk-text'
import { formatDateTime } from '@/lib/i18n/format-date'
import { formatNumber } from '@/lib/i18n/format-number'
import type { DeskLocale } from '@/lib/i18n/locale'
import type { DeskMedia } from '@/lib/media/get-media'

type Props = { locale: DeskLocale; picture: DeskMedia }

/** What was brought in, when and by whom. */
export function PictureFacts({ locale, picture }: Props) {
  const t = deskText(locale)
  const { media, bytes, createdAt, createdBy } = picture
  const kilobytes = formatNumber(locale, Math.ceil(bytes / 1000))
  return (
    <dl className="pairs">
      <dt>{t('pictureFile')}</dt>
      <dd>
        {media.name} · {media.width} × {media.height} · {t('kilobytes', { size: kilobytes })}
      </dd>
      <dt>{t('pictureAdded')}</dt>
      <dd>
        <time dateTime={createdAt.toISOString()}>{formatDateTime(locale, createdAt)}</time>
        {' · '}
        {createdBy ?? t('theNewsroom')}
      </dd>
    </dl>
  )
}

import Link from 'next/link'
import { deskText } from '@/lib/i18n/desk-text'
import { type DeskLocale, LANGUAGE_NAMES } from '@/lib/i18n/locale'
import { inLocale } from '@/lib/i18n/localized-text'
import type { MediaUse, MediaUses } from '@/lib/media/media-uses'

type Props = { locale: DeskLocale; used: MediaUses }

/** Pieces and people that show it: while there are any, it cannot be removed. */
export function PictureUses({ locale, used: { uses, hidden } }: Props) {
  const t = deskText(locale)
  return (
    <section className="stack" aria-labelledby="uses-title">
      <h2 id="uses-title">{t('whereUsed')}</h2>
      {uses.length + hidden === 0 && <p className="nothing">{t('pictureNotUsed')}</p>}
      <ul className="uses">
        {uses.map((use) => (
          <li key={use.kind === 'person' ? use.personId : use.articleId + use.locale}>
            <Use locale={locale} use={use} />
          </li>
        ))}
      </ul>
      {hidden > 0 && <p>{t('usedElsewhere', { n: hidden })}</p>}
    </section>
  )
}

function Use({ locale, use }: { locale: DeskLocale; use: MediaUse }) {
  const t = deskText(locale)
  if (use.kind === 'person') {
    return (
      <>
        <Link href={`/admin/people/${use.personId}`}>{inLocale(use.names, locale)}</Link>{' '}
        <small>{t('photograph')}</small>
      </>
    )
  }
  return (
    <>
      <Link href={`/admin/articles/${use.articleId}/${use.locale}`} lang={use.locale}>
        {use.title || t('untitled')}
      </Link>{' '}
      <small>
        {LANGUAGE_NAMES[use.locale]} · {t(`live.${use.live}`)}
      </small>
    </>
  )
}

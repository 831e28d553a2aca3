import Link from 'next/link'
import { deskText } from '@/lib/i18n/desk-text'
import { type DeskLocale, LANGUAGE_NAMES, LOCALES, type Locale } from '@/lib/i18n/locale'
import type { DeskPageRow } from '@/lib/pages/desk-pages'

type Props = { locale: DeskLocale; page: DeskPageRow; current: Locale | null }

/** The site's languages, each with whether the page is written in it. */
export function PageLanguages({ locale, page: { pageId, titles }, current }: Props) {
  const t = deskText(locale)
  return (
    <nav className="page-langs" aria-label={t('languages')}>
      {LOCALES.map((one) => (
        <Link
          key={one}
          href={`/admin/pages/${pageId}/${one}`}
          title={LANGUAGE_NAMES[one]}
          aria-current={one === current ? 'page' : undefined}
        >
          {one} <small>{t(titles[one] ? 'live.PUBLISHED' : 'noEdition')}</small>
        </Link>
      ))}
    </nav>
  )
}

import Link from 'next/link'
import { EditionState } from '@/components/desk/edition-state'
import type { UseView } from '@/lib/articles/list-uses'
import { deskText } from '@/lib/i18n/desk-text'
import type { DeskLocale } from '@/lib/i18n/locale'

type Props = { locale: DeskLocale; uses: UseView[] }

/** The pieces that would feel a change. */
export function UsesList({ locale, uses }: Props) {
  const t = deskText(locale)
  return (
    <section className="stack" aria-labelledby="uses-title">
      <h2 id="uses-title">{t('whereUsed')}</h2>
      {uses.length === 0 && <p className="nothing">{t('notUsed')}</p>}
      <ul className="uses">
        {uses.map(({ articleId, title, originalLocale, seriesNumber, editions }) => (
          <li key={articleId}>
            {seriesNumber !== null && `${seriesNumber}. `}
            <Link href={`/admin/articles/${articleId}/${originalLocale}`} lang={originalLocale}>
              {title || t('untitled')}
            </Link>
            <ul className="states">
              {editions.map((edition) => (
                <li key={edition.locale}>
                  <EditionState t={t} state={edition} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

import Link from 'next/link'
import type { ReactNode } from 'react'
import { factHref } from '@/lib/facts/fact-href'
import type { DeskFact } from '@/lib/facts/get-desk-fact'
import { deskText } from '@/lib/i18n/desk-text'
import { formatIsoDate } from '@/lib/i18n/format-date'
import type { DeskLocale } from '@/lib/i18n/locale'

type Props = {
  locale: DeskLocale
  fact: DeskFact
  isPublic: boolean
  /** Null for those who may not record facts. */
  another: string | null
  children: ReactNode
}

/** What kind of fact it is, where readers find it, and its other periods. */
export function FactHead({ locale, fact, isPublic, another, children }: Props) {
  const t = deskText(locale)
  const { figure, slug, siblings } = fact
  return (
    <div className="stack">
      <p>
        {[t(`factKind.${figure.kind}`), figure.asOf].filter(Boolean).join(' · ')}
        {' · '}
        {isPublic ? <a href={factHref(locale, slug)}>{t('factOnSite')}</a> : t('notOnSite')}
      </p>
      {children}
      {(siblings.length > 0 || another) && (
        <p>
          {siblings.length > 0 && `${t('sameInPeriods')}: `}
          {siblings.map(({ factId, period }) => (
            <span key={factId}>
              <Link href={`/admin/facts/${factId}`}>
                {period ? periodWords(locale, period) : t('noPeriod')}
              </Link>{' '}
            </span>
          ))}
          {another && <Link href={another}>{t('newPeriod')}</Link>}
        </p>
      )}
    </div>
  )
}

function periodWords(locale: DeskLocale, period: string): string {
  return period
    .split('/')
    .map((day) => formatIsoDate(locale, day))
    .join(' – ')
}

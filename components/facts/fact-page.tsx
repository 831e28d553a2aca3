import type { CitingPieces } from '@/lib/articles/list-citing'
import type { FactView } from '@/lib/facts/fact-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { CitedBy } from './cited-by'
import { FactHead } from './fact-head'
import { FactVersions } from './fact-versions'
import { Observations } from './observations'
import { OtherPeriods } from './other-periods'

type Props = { locale: Locale; fact: FactView; citing: CitingPieces }

/** One fact: what it is held to be, who says so, since when, who prints it. */
export function FactPage({ locale, fact, citing }: Props) {
  const { observations, versions, siblings } = fact
  return (
    <article className="wrap fact-page">
      <FactHead locale={locale} fact={fact} />
      <Observations locale={locale} observations={observations} />
      <FactVersions locale={locale} versions={versions} />
      {siblings.length > 0 && <OtherPeriods locale={locale} siblings={siblings} />}
      <CitedBy locale={locale} citing={citing} title={message(locale, 'citedBy')} />
    </article>
  )
}

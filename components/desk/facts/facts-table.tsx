import Link from 'next/link'
import { figureWords } from '@/components/desk/figure-words'
import type { DeskFigure } from '@/lib/facts/desk-figure'
import { deskText } from '@/lib/i18n/desk-text'
import type { DeskLocale } from '@/lib/i18n/locale'

type Props = { locale: DeskLocale; facts: DeskFigure[] }

/** Facts by name, with what they say and what stands behind it. */
export function FactsTable({ locale, facts }: Props) {
  const t = deskText(locale)
  if (facts.length === 0) return <p className="nothing">{t('noFacts')}</p>
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{t('facts')}</th>
          <th scope="col">{t('whatSays')}</th>
          <th scope="col">{t('status')}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <tr key={fact.factId}>
            <th scope="row">
              <Link href={`/admin/facts/${fact.factId}`}>{fact.label.text}</Link>
              <small>{[t(`factKind.${fact.kind}`), fact.asOf].filter(Boolean).join(' · ')}</small>
            </th>
            <td>{figureWords(fact)}</td>
            <td>
              {t(`status.${fact.status}`)}
              {!fact.isReleased && <small>{t('proposed')}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

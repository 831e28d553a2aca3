import Link from 'next/link'
import { figureWords } from '@/components/desk/figure-words'
import type { DeskBox } from '@/lib/facts/list-desk-boxes'
import { deskText } from '@/lib/i18n/desk-text'
import type { DeskLocale } from '@/lib/i18n/locale'

type Props = { locale: DeskLocale; boxes: DeskBox[] }

export function BoxesTable({ locale, boxes }: Props) {
  const t = deskText(locale)
  if (boxes.length === 0) return <p className="nothing">{t('noBoxes')}</p>
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{t('title')}</th>
          <th scope="col">{t('figures')}</th>
        </tr>
      </thead>
      <tbody>
        {boxes.map((box) => (
          <tr key={box.boxId}>
            <th scope="row">
              <Link href={`/admin/boxes/${box.boxId}`}>{box.title}</Link>
              <small>{t('figuresCount', { n: box.figures.length })}</small>
            </th>
            <td>
              <ul className="figures-list">
                {box.figures.map((figure) => (
                  <li key={figure.factId}>
                    <Link href={`/admin/facts/${figure.factId}`}>{figure.label.text}</Link>{' '}
                    <b>{figureWords(figure)}</b>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

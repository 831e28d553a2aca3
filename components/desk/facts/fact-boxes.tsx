import Link from 'next/link'
import type { BoxName } from '@/lib/facts/list-boxes-with'
import { deskText } from '@/lib/i18n/desk-text'
import type { DeskLocale } from '@/lib/i18n/locale'

type Props = { locale: DeskLocale; boxes: BoxName[] }

/** The boxes that would feel a change. */
export function FactBoxes({ locale, boxes }: Props) {
  const t = deskText(locale)
  return (
    <section className="stack" aria-labelledby="boxes-title">
      <h2 id="boxes-title">{t('inBoxes')}</h2>
      {boxes.length === 0 && <p className="nothing">{t('inNoBox')}</p>}
      <ul className="uses">
        {boxes.map(({ boxId, title }) => (
          <li key={boxId}>
            <Link href={`/admin/boxes/${boxId}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

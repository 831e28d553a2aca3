import type { FigureView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { Agreement } from './agreement'
import { FigureList } from './figure-list'

type Props = { locale: Locale; figures: FigureView[] }

/** Documents one by one; counts of them, which are no document, as figures below. */
export function Agreements({ locale, figures }: Props) {
  const documents = figures.filter(isDocument)
  const counts = figures.filter((figure) => !isDocument(figure))
  return (
    <>
      <ul className="agreements">
        {documents.map((figure) => (
          <li key={figure.factId}>
            <Agreement locale={locale} figure={figure} />
          </li>
        ))}
      </ul>
      {counts.length > 0 && <FigureList locale={locale} figures={counts} />}
    </>
  )
}

function isDocument({ details }: FigureView): boolean {
  return details?.type === 'agreement' && details.form !== 'COUNT'
}

import type { RivalView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { FigureSource } from './figure-source'
import { FigureValue } from './figure-value'
import { isInWords } from './is-in-words'
import { Localized } from './localized'

type Props = { locale: Locale; rivals: RivalView[] }

export function RivalValues({ locale, rivals }: Props) {
  return (
    <ul className={rivals.some(({ value }) => isInWords(value)) ? 'pair told' : 'pair'}>
      {rivals.map((rival) => (
        <li key={rival.observationId}>
          <span className="value">
            <FigureValue value={rival.value} />
          </span>
          <span>
            <Localized phrase={rival.reporter} />
          </span>
          {rival.source && (
            <span className="from">
              <FigureSource locale={locale} source={rival.source} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

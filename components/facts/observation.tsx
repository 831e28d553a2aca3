import type { ReactNode } from 'react'
import type { ObservationView } from '@/lib/facts/fact-view'
import { formatIsoDate } from '@/lib/i18n/format-date'
import { languageName } from '@/lib/i18n/language-name'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { FigureValue } from './figure-value'
import { Localized } from './localized'
import { SourceName } from './source-name'

type Props = { locale: Locale; observation: ObservationView }

/** What one source says: the value read, the words it was read from, where and when. */
export function Observation({ locale, observation }: Props) {
  const { value, reporter, source, language, reportedText, exactQuote } = observation
  const { asOf, retrievedOn } = observation
  const lang = language ?? undefined
  const rows: [string, ReactNode][] = [
    [message(locale, 'value'), <FigureValue key="value" value={value} />],
    [
      message(locale, 'asReported'),
      <span key="reported" lang={lang}>
        {reportedText}
      </span>,
    ],
    [
      message(locale, 'exactQuote'),
      exactQuote && (
        <q key="quote" lang={lang}>
          {exactQuote}
        </q>
      ),
    ],
    [
      message(locale, 'source'),
      source && <SourceName key="source" locale={locale} source={source} lang={lang} />,
    ],
    [message(locale, 'sourceLanguage'), language && languageName(locale, language)],
    [message(locale, 'asOfDate'), asOf],
    [message(locale, 'retrievedOn'), retrievedOn && formatIsoDate(locale, retrievedOn)],
  ]
  return (
    <table>
      <caption>
        <span className="heard">{message(locale, 'reporter')}: </span>
        <Localized phrase={reporter} />
      </caption>
      <tbody>
        {rows.map(([name, cell]) =>
          cell ? (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{cell}</td>
            </tr>
          ) : null,
        )}
      </tbody>
    </table>
  )
}

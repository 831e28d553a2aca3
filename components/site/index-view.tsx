import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { IndexEntry } from '@/lib/lists/index-entry'
import { IndexLine } from './index-line'
import { ListHead } from './list-head'

type Props = { locale: Locale; title: string; about: string; entries: IndexEntry[] }

/** All topics, countries, authors or series of a language, by name. */
export function IndexView({ locale, title, about, entries }: Props) {
  return (
    <div className="wrap">
      <ListHead title={{ text: title, lang: null }} about={{ text: about, lang: null }} />
      {entries.length > 0 ? (
        <ul className="index">
          {entries.map((entry) => (
            <IndexLine key={entry.href} locale={locale} entry={entry} />
          ))}
        </ul>
      ) : (
        <p>{message(locale, 'nothingYet')}</p>
      )}
    </div>
  )
}

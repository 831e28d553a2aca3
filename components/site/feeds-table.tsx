import { LANGUAGE_NAMES, type Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { FeedRow } from '@/lib/lists/list-feeds'

type Props = { locale: Locale; origin: string; feeds: FeedRow[] }

/** Each address is a link, and beside it text that one click selects. */
export function FeedsTable({ locale, origin, feeds }: Props) {
  return (
    <table className="feeds">
      <thead>
        <tr>
          <th scope="col">{message(locale, 'feedName')}</th>
          <th scope="col">{message(locale, 'feedLanguage')}</th>
          <th scope="col">{message(locale, 'feedAddress')}</th>
        </tr>
      </thead>
      <tbody>
        {feeds.map(({ name, lang, path }) => (
          <tr key={path}>
            <th scope="row" lang={lang}>
              <a href={path} hrefLang={lang}>
                {name}
              </a>
            </th>
            <td lang={lang}>{LANGUAGE_NAMES[lang]}</td>
            <td>
              <code>{origin + path}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

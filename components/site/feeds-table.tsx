import { FEED_FORMATS, FORMAT_FACTS } from '@/lib/feeds/feed-format'
import { feedHref } from '@/lib/feeds/feed-href'
import type { FeedEntry, FeedGroup } from '@/lib/feeds/list-feeds'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

type Props = { locale: Locale; origin: string; group: FeedGroup }

/** Each feed in every format, and beside them the address as text that one click selects. */
export function FeedsTable({ locale, origin, group }: Props) {
  return (
    <table className="feeds">
      <caption>{group.title}</caption>
      <thead>
        <tr>
          <th scope="col">{message(locale, 'feedName')}</th>
          <th scope="col">{message(locale, 'feedFormats')}</th>
          <th scope="col">{message(locale, 'feedAddress')}</th>
        </tr>
      </thead>
      <tbody>
        {group.feeds.map((feed) => (
          <tr key={feed.page}>
            <th scope="row" lang={feed.name.lang ?? undefined}>
              <a href={feed.page}>{feed.name.text}</a>
            </th>
            <td>
              <Formats {...feed} />
            </td>
            <td>
              <code>{origin + feedHref(feed.page, 'rss')}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Formats({ name, page }: FeedEntry) {
  return (
    <ul>
      {FEED_FORMATS.map((format) => (
        <li key={format}>
          <a
            href={feedHref(page, format)}
            type={FORMAT_FACTS[format].type}
            aria-label={`${FORMAT_FACTS[format].name}: ${name.text}`}
          >
            {FORMAT_FACTS[format].name}
          </a>
        </li>
      ))}
    </ul>
  )
}

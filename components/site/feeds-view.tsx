import type { FeedGroup } from '@/lib/feeds/list-feeds'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { FeedsTable } from './feeds-table'
import { ListHead } from './list-head'

type Props = {
  locale: Locale
  /** "https://…", in front of every feed's path. */
  origin: string
  groups: FeedGroup[]
}

/** What a feed is, and where they all are. */
export function FeedsView({ locale, origin, groups }: Props) {
  return (
    <div className="wrap static">
      <ListHead title={{ text: message(locale, 'feeds'), lang: null }} />
      <div className="prose">
        <p>{message(locale, 'feedsWhat')}</p>
        <p>{message(locale, 'feedsHow')}</p>
        <p>{message(locale, 'feedsPromise')}</p>
        <p>
          <a href="/opml.xml" type="text/x-opml">
            {message(locale, 'feedsOpml')}
          </a>
        </p>
      </div>
      {groups.map((group) => (
        <FeedsTable key={group.title} locale={locale} origin={origin} group={group} />
      ))}
    </div>
  )
}

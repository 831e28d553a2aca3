import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { FeedRow } from '@/lib/lists/list-feeds'
import { FeedsTable } from './feeds-table'
import { ListHead } from './list-head'

type Props = {
  locale: Locale
  /** "https://…", in front of every feed's path. */
  origin: string
  feeds: FeedRow[]
}

/** What a feed is, and where they all are. */
export function FeedsView({ locale, origin, feeds }: Props) {
  return (
    <div className="wrap static">
      <ListHead title={{ text: message(locale, 'feeds'), lang: null }} />
      <div className="prose">
        <p>{message(locale, 'feedsWhat')}</p>
        <p>{message(locale, 'feedsHow')}</p>
        <p>{message(locale, 'feedsPromise')}</p>
      </div>
      <FeedsTable locale={locale} origin={origin} feeds={feeds} />
    </div>
  )
}

import 'server-only'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { getSeriesList } from '@/lib/topics/get-series-list'
import type { FeedAnswer } from './feed-item'
import { followList } from './follow'

export async function seriesFeed(locale: Locale, { slug }: { slug: string }): Promise<FeedAnswer> {
  const answer = await getSeriesList(locale, slug, null)
  return followList({ locale, kind: 'SERIES' }, answer, ({ title, description }) => ({
    name: title.text,
    about: description?.text ?? message(locale, 'seriesAbout', { name: title.text }),
  }))
}

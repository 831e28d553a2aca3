import 'server-only'
import { tags } from '@/lib/cache/tags'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { FeedAnswer } from './feed-item'
import { follow } from './follow'

/** Everything that is published in a language. */
export function everythingFeed(locale: Locale): Promise<FeedAnswer> {
  return follow({
    locale,
    kind: 'ALL',
    key: '',
    title: message(locale, 'feedTitle'),
    description: message(locale, 'tagline'),
    path: `/${locale}`,
    tags: [tags.list(locale)],
  })
}

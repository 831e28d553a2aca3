import 'server-only'
import { tags } from '@/lib/cache/tags'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { getSite } from '@/lib/site/get-site'
import type { FeedAnswer } from './feed-item'
import { follow } from './follow'

/** Everything that is published in a language. */
export async function everythingFeed(locale: Locale): Promise<FeedAnswer> {
  const { name, tagline } = await getSite(locale)
  return await follow({
    locale,
    kind: 'ALL',
    key: '',
    title: message(locale, 'feedTitle', { site: name.text }),
    description: tagline,
    path: `/${locale}`,
    tags: [tags.list(locale)],
  })
}

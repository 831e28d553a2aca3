import 'server-only'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { getTypeList } from '@/lib/lists/get-type-list'
import type { FeedAnswer } from './feed-item'
import { followList } from './follow'

export async function typeFeed(
  locale: Locale,
  { type: code }: { type: string },
): Promise<FeedAnswer> {
  const answer = await getTypeList(locale, code, null)
  return followList({ locale, kind: 'TYPE' }, answer, ({ type }) => {
    const name = message(locale, `section.${type}`)
    return { name, about: message(locale, 'typeAbout', { name }) }
  })
}

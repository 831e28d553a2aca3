import 'server-only'
import { ARTICLE_TYPES } from '@/lib/articles/article-type'
import { tags } from '@/lib/cache/tags'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { Index } from './index-entry'
import { newestByKey } from './newest-by-key'
import { typeHref } from './type-href'

/** Every type that has a piece in the language, in the order of the menu. */
export async function listTypes(locale: Locale): Promise<Index> {
  const newest = await newestByKey(locale, 'TYPE')
  const entries = ARTICLE_TYPES.flatMap((type) => {
    const newestAt = newest.get(type)
    if (!newestAt) return []
    const name = { text: message(locale, `section.${type}`), lang: null }
    return [{ href: typeHref(locale, type), name, description: null, newestAt }]
  })
  return { entries, tags: [tags.list(locale)] }
}

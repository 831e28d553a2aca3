import 'server-only'
import { ARTICLE_TYPES, type ArticleType } from '@/lib/articles/article-type'
import { tags } from '@/lib/cache/tags'
import type { Locale } from '@/lib/i18n/locale'
import { getList } from './get-list'
import type { ListAnswer } from './list-answer'
import { typeHref } from './type-href'

/** The pieces of one type: analysis, opinion… */
export async function getTypeList(
  locale: Locale,
  name: string,
  after: string | null,
): Promise<ListAnswer<{ type: ArticleType }>> {
  const type = ARTICLE_TYPES.find((one) => one === name)
  if (!type) return { kind: 'unknown', tags: [] }
  const href = (language: Locale) => typeHref(language, type)
  const list = await getList({ kind: 'TYPE', key: type, locale, after, href })
  if (!list) return { kind: 'unknown', tags: [tags.listOf(locale, 'TYPE', type)] }
  return { kind: 'list', key: type, subject: { type }, list }
}

import { LOCALES } from '@/lib/i18n/locale'
import type { Piece } from './collect-pieces'
import type { PageFile } from './page-file'

/** Names are for people who look into the folder; a reader goes by the ids inside. */
export function articleFolder({ article, editions }: Piece): string {
  const inOrder = [article.originalLocale, ...LOCALES].flatMap((locale) =>
    editions.filter((edition) => edition.locale === locale),
  )
  const [first] = inOrder
  return `articles/${first ? `${first.locale}-${first.slug}` : article.id}`
}

export function pageName({ id, texts }: PageFile): string {
  for (const locale of LOCALES) {
    const text = texts[locale]
    if (text) return `pages/${locale}-${text.slug}.json`
  }
  return `pages/${id}.json`
}

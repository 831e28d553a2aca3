import type { ArticleType } from '@/lib/articles/article-type'

/** The public address of the pieces of one type, as a path on this site. */
export function typeHref(locale: string, type: ArticleType): string {
  return `/${locale}/types/${type}`
}

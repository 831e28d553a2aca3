/** An article's public address, as a path on this site. */
export function articleHref(locale: string, slug: string): string {
  return `/${locale}/articles/${slug}`
}

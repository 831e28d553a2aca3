/** An author's public address, as a path on this site. */
export function authorHref(locale: string, slug: string): string {
  return `/${locale}/authors/${slug}`
}

/** A box's public address, as a path on this site. One slug for all languages. */
export function boxHref(locale: string, slug: string): string {
  return `/${locale}/boxes/${slug}`
}

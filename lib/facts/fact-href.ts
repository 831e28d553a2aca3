/** A fact's public address, as a path on this site. One slug for all languages. */
export function factHref(locale: string, slug: string): string {
  return `/${locale}/facts/${slug}`
}

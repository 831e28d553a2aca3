/** A fact's public address, as a path on this site. One slug for all languages. */
export function factHref(locale: string, slug: string): string {
  return `/${locale}/facts/${slug}`
}

/** The fact base, as a path on this site. */
export function factsHref(locale: string): string {
  return `/${locale}/facts`
}

/** A series' public address, as a path on this site. */
export function seriesHref(locale: string, slug: string): string {
  return `/${locale}/series/${slug}`
}

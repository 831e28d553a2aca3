/** A static page's public address, as a path on this site. */
export function pageHref(locale: string, slug: string): string {
  return `/${locale}/pages/${slug}`
}

/** A topic's public address, as a path on this site. */
export function topicHref(locale: string, slug: string): string {
  return `/${locale}/topics/${slug}`
}

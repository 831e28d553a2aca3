import type { BreadcrumbList, WithContext } from 'schema-dts'

/** `path` on this site. */
export type Crumb = { name: string; path: string }

/** The way from home to a page, the page itself last. */
export function breadcrumbsJsonLd(
  origin: string,
  crumbs: readonly Crumb[],
): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
      item: origin + path,
    })),
  }
}

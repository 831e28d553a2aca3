/**
 * A feed item's id for ever (RFC 4151): host and year are those of the first publication, so
 * neither a new title, slug, domain nor https changes it.
 */
export function feedId(editionId: string, siteUrl: string, firstPublished: Date): string {
  const { hostname } = new URL(siteUrl)
  return `tag:${hostname},${firstPublished.getUTCFullYear()}:edition/${editionId}`
}

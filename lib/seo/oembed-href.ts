export type OembedFormat = 'json' | 'xml'

/** Where what is to be shown of a page (a path on this site) is told. */
export function oembedHref(origin: string, path: string, format: OembedFormat): string {
  return `${origin}/oembed?${new URLSearchParams({ url: origin + path, format })}`
}

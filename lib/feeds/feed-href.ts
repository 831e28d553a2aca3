import { type FeedFormat, FORMAT_FACTS } from './feed-format'

/** The feed of a page in one format; `page` is a path or a whole address without a query. */
export function feedHref(page: string, format: FeedFormat, after: string | null = null): string {
  const { file } = FORMAT_FACTS[format]
  return `${page}/${file}${after ? `?after=${after}` : ''}`
}

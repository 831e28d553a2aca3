import { FEED_FORMATS, FORMAT_FACTS } from '@/lib/feeds/feed-format'
import { feedHref } from '@/lib/feeds/feed-href'

export type FollowedPage = {
  /** Path of the page whose feeds are meant. */
  page: string
  /** In the page's language. */
  title: string
}

/** How a feed reader that is given the page's address finds its feeds. */
export function FeedLinks({ page, title }: FollowedPage) {
  return FEED_FORMATS.map((format) => {
    const { type, name } = FORMAT_FACTS[format]
    return (
      <link
        key={format}
        rel="alternate"
        type={type}
        href={feedHref(page, format)}
        title={`${title} (${name})`}
      />
    )
  })
}

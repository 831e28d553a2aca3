import { oembedHref } from '@/lib/seo/oembed-href'

type Props = { origin: string; path: string; title: string }

/** How another site that is given the page's address learns what to show of it. */
export function EmbedLinks({ origin, path, title }: Props) {
  return (
    <>
      <link
        rel="alternate"
        type="application/json+oembed"
        href={oembedHref(origin, path, 'json')}
        title={title}
      />
      <link
        rel="alternate"
        type="text/xml+oembed"
        href={oembedHref(origin, path, 'xml')}
        title={title}
      />
    </>
  )
}

import { markedResponse } from '@/app/marked-response'
import { readStamp } from '@/lib/cache/stamp'
import { tags } from '@/lib/cache/tags'
import { DEFAULT_LOCALE } from '@/lib/i18n/locale'
import { getSite } from '@/lib/site/get-site'
import { siteAssets } from '@/lib/site-assets'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const stamp = await readStamp()
  const { icons } = siteAssets()
  const { name } = await getSite(DEFAULT_LOCALE)
  const manifest = {
    name: name.text,
    short_name: name.text,
    lang: name.lang ?? DEFAULT_LOCALE,
    start_url: '/',
    display: 'browser',
    background_color: '#fbfaf6',
    theme_color: '#0b5563',
    icons: [
      { src: icons.medium, sizes: '192x192', type: 'image/png' },
      { src: icons.large, sizes: '512x512', type: 'image/png' },
    ],
  }
  return markedResponse({
    marker: { status: 200, stamp, tags: [tags.site], lifetime: 'forever' },
    type: 'application/manifest+json; charset=utf-8',
    body: JSON.stringify(manifest),
  })
}

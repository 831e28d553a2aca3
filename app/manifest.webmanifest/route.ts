import { markedResponse } from '@/app/marked-response'
import { readStamp } from '@/lib/cache/stamp'
import { SITE_NAME } from '@/lib/seo/publisher'
import { siteAssets } from '@/lib/site-assets'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const { icons } = siteAssets()
  const manifest = {
    name: SITE_NAME,
    short_name: SITE_NAME,
    lang: 'az',
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
    marker: { status: 200, stamp: await readStamp(), tags: [], lifetime: 'forever' },
    type: 'application/manifest+json; charset=utf-8',
    body: JSON.stringify(manifest),
  })
}

import { encodeMarker, MARKER_HEADER } from '@/lib/cache/marker'
import { readStamp } from '@/lib/cache/stamp'
import { newestFeed } from '@/lib/feeds/newest-feed'
import { rss } from '@/lib/feeds/rss'
import { isLocale } from '@/lib/i18n/locale'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const stamp = await readStamp()
  const { feed, tags } = await newestFeed(locale)
  return new Response(rss(feed), {
    headers: {
      'content-type': 'application/rss+xml; charset=utf-8',
      [MARKER_HEADER]: encodeMarker({ status: 200, stamp, tags, lifetime: 'forever' }),
      ...(feed.updatedAt && { 'last-modified': feed.updatedAt.toUTCString() }),
    },
  })
}

import { markedResponse } from '@/app/marked-response'
import { readStamp } from '@/lib/cache/stamp'
import { env } from '@/lib/env'
import { listNews } from '@/lib/seo/list-news'
import { printNewsSitemap } from '@/lib/seo/print-news-sitemap'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const stamp = await readStamp()
  const { rows, tags } = await listNews()
  return markedResponse({
    marker: { status: 200, stamp, tags, lifetime: 'today' },
    type: 'application/xml; charset=utf-8',
    body: printNewsSitemap(env().SITE_URL, rows),
  })
}

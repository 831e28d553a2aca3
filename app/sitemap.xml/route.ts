import { markedResponse } from '@/app/marked-response'
import { readStamp } from '@/lib/cache/stamp'
import { env } from '@/lib/env'
import { listSitemaps } from '@/lib/seo/list-sitemaps'
import { printSitemapIndex } from '@/lib/seo/print-sitemap'
import { sitemapPath } from '@/lib/seo/sitemap-name'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const stamp = await readStamp()
  const { names, tags } = await listSitemaps()
  return markedResponse({
    marker: { status: 200, stamp, tags, lifetime: 'forever' },
    type: 'application/xml; charset=utf-8',
    body: printSitemapIndex(names.map((name) => env().SITE_URL + sitemapPath(name))),
  })
}

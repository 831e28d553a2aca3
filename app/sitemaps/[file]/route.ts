import { markedNotFound, markedResponse } from '@/app/marked-response'
import { readStamp } from '@/lib/cache/stamp'
import { getSitemap } from '@/lib/seo/get-sitemap'
import { printSitemap } from '@/lib/seo/print-sitemap'
import { parseSitemapName } from '@/lib/seo/sitemap-name'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ file: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  const name = parseSitemapName(file)
  const stamp = await readStamp()
  if (!name) return markedNotFound(stamp, [])
  const { entries, tags, lifetime } = await getSitemap(name)
  if (entries.length === 0) return markedNotFound(stamp, tags)
  const newest = Math.max(...entries.map((entry) => entry.changedAt.getTime()))
  return markedResponse({
    marker: { status: 200, stamp, tags, lifetime },
    type: 'application/xml; charset=utf-8',
    body: printSitemap(entries),
    changedAt: new Date(newest),
  })
}

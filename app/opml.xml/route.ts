import { markedResponse } from '@/app/marked-response'
import { readStamp } from '@/lib/cache/stamp'
import { env } from '@/lib/env'
import { listAllFeeds } from '@/lib/feeds/list-all-feeds'
import { opml } from '@/lib/feeds/opml'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const stamp = await readStamp()
  const { languages, tags } = await listAllFeeds()
  return markedResponse({
    marker: { status: 200, stamp, tags, lifetime: 'forever' },
    type: 'text/x-opml; charset=utf-8',
    body: opml(env().SITE_URL, languages),
  })
}

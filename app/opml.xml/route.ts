import { markedResponse } from '@/app/marked-response'
import { readStamp } from '@/lib/cache/stamp'
import { env } from '@/lib/env'
import { listAllFeeds } from '@/lib/feeds/list-all-feeds'
import { opml } from '@/lib/feeds/opml'
import { DEFAULT_LOCALE } from '@/lib/i18n/locale'
import { getSite } from '@/lib/site/get-site'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const stamp = await readStamp()
  const [{ languages, tags }, site] = await Promise.all([listAllFeeds(), getSite(DEFAULT_LOCALE)])
  return markedResponse({
    marker: { status: 200, stamp, tags, lifetime: 'forever' },
    type: 'text/x-opml; charset=utf-8',
    body: opml({ origin: env().SITE_URL, title: site.name.text, languages }),
  })
}

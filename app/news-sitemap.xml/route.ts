import { markedResponse } from '@/app/marked-response'
import { readStamp } from '@/lib/cache/stamp'
import { tags } from '@/lib/cache/tags'
import { env } from '@/lib/env'
import { LOCALES } from '@/lib/i18n/locale'
import { listNews } from '@/lib/seo/list-news'
import { printNewsSitemap } from '@/lib/seo/print-news-sitemap'
import { getSite } from '@/lib/site/get-site'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const stamp = await readStamp()
  const { rows, tags: moving } = await listNews()
  const names = new Map<string, string>()
  for (const locale of LOCALES) names.set(locale, (await getSite(locale)).name.text)
  return markedResponse({
    marker: { status: 200, stamp, tags: [...moving, tags.site], lifetime: 'today' },
    type: 'application/xml; charset=utf-8',
    body: printNewsSitemap(env().SITE_URL, rows, (locale) => names.get(locale) ?? ''),
  })
}

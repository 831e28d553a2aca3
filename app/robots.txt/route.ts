import { markedResponse } from '@/app/marked-response'
import { readStamp } from '@/lib/cache/stamp'
import { env } from '@/lib/env'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const { SITE_URL } = env()
  const lines = [
    'User-agent: *',
    'Disallow: /admin',
    '',
    `Sitemap: ${SITE_URL}/sitemap.xml`,
    `Sitemap: ${SITE_URL}/news-sitemap.xml`,
    '',
  ]
  return markedResponse({
    marker: { status: 200, stamp: await readStamp(), tags: [], lifetime: 'forever' },
    type: 'text/plain; charset=utf-8',
    body: lines.join('\n'),
  })
}

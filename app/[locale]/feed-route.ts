import { markedNotFound, markedResponse } from '@/app/marked-response'
import { assertNever } from '@/lib/assert-never'
import { readStamp } from '@/lib/cache/stamp'
import { decodeCursor } from '@/lib/cursor'
import { env } from '@/lib/env'
import { type FeedFormat, FORMAT_FACTS } from '@/lib/feeds/feed-format'
import { feedHref } from '@/lib/feeds/feed-href'
import type { FeedAnswer, FeedIcons } from '@/lib/feeds/feed-item'
import { printFeed } from '@/lib/feeds/print-feed'
import { isLocale, type Locale } from '@/lib/i18n/locale'
import { siteAssets } from '@/lib/site-assets'

/** `after`: where an archive document begins; a feed that is followed has one document. */
type GetFeed<Params> = (locale: Locale, params: Params, after: string | null) => Promise<FeedAnswer>

type Context<Params> = { params: Promise<Params & { locale: string }> }

/** The handler of one feed in one format. */
export function feedRoute<Params>(format: FeedFormat, getFeed: GetFeed<Params>) {
  return async (request: Request, context: Context<Params>): Promise<Response> => {
    const params = await context.params
    if (!isLocale(params.locale)) return new Response(null, { status: 404 })
    const stamp = await readStamp()
    const answer = await getFeed(params.locale, params, afterOf(request))
    return respond(answer, format, stamp)
  }
}

function respond(answer: FeedAnswer, format: FeedFormat, stamp: number): Response {
  const marker = { stamp, tags: answer.tags, lifetime: 'forever' } as const
  const type = `${FORMAT_FACTS[format].type}; charset=utf-8`
  switch (answer.kind) {
    case 'feed':
      return markedResponse({
        marker: { ...marker, status: 200 },
        type,
        body: printFeed(answer.feed, format, feedIcons()),
        changedAt: answer.feed.updatedAt,
      })
    case 'moved': {
      const location = feedHref(answer.location, format)
      return markedResponse({ marker: { ...marker, status: 301, location }, type, body: '' })
    }
    case 'unknown':
      return markedNotFound(stamp, answer.tags)
    default:
      return assertNever(answer)
  }
}

function feedIcons(): FeedIcons {
  const { SITE_URL } = env()
  const { small, large } = siteAssets().icons
  return { small: SITE_URL + small, large: SITE_URL + large }
}

function afterOf(request: Request): string | null {
  const after = new URL(request.url).searchParams.get('after')
  return after && decodeCursor(after) ? after : null
}

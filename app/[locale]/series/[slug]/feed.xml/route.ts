import { feedRoute } from '@/app/[locale]/feed-route'
import { seriesFeed } from '@/lib/feeds/series-feed'

export const dynamic = 'force-dynamic'

export const GET = feedRoute('rss', seriesFeed)

import { feedRoute } from '@/app/[locale]/feed-route'
import { monthFeed } from '@/lib/feeds/month-feed'

export const dynamic = 'force-dynamic'

export const GET = feedRoute('rss', monthFeed)

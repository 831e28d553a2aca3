import { feedRoute } from '@/app/[locale]/feed-route'
import { everythingFeed } from '@/lib/feeds/everything-feed'

export const dynamic = 'force-dynamic'

export const GET = feedRoute('rss', everythingFeed)

import { feedRoute } from '@/app/[locale]/feed-route'
import { typeFeed } from '@/lib/feeds/type-feed'

export const dynamic = 'force-dynamic'

export const GET = feedRoute('rss', typeFeed)

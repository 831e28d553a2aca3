import { feedRoute } from '@/app/[locale]/feed-route'
import { topicFeed } from '@/lib/feeds/topic-feed'

export const dynamic = 'force-dynamic'

export const GET = feedRoute('rss', topicFeed)

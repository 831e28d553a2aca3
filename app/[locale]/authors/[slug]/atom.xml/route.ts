import { feedRoute } from '@/app/[locale]/feed-route'
import { authorFeed } from '@/lib/feeds/author-feed'

export const dynamic = 'force-dynamic'

export const GET = feedRoute('atom', authorFeed)

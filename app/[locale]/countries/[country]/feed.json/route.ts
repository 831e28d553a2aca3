import { feedRoute } from '@/app/[locale]/feed-route'
import { countryFeed } from '@/lib/feeds/country-feed'

export const dynamic = 'force-dynamic'

export const GET = feedRoute('json', countryFeed)

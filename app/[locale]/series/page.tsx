import { IndexFrame } from '@/app/[locale]/index-frame'
import { type SiteParams, siteLocale } from '@/app/site-locale'
import { readStamp } from '@/lib/cache/stamp'
import { message } from '@/lib/i18n/message'
import { listSeries } from '@/lib/topics/list-series'

export default async function SeriesIndexPage({ params }: { params: Promise<SiteParams> }) {
  const locale = await siteLocale(params)
  const stamp = await readStamp()
  const index = await listSeries(locale)
  return (
    <IndexFrame
      locale={locale}
      stamp={stamp}
      index={index}
      folder="series"
      title={message(locale, 'series')}
      description={message(locale, 'allSeriesAbout')}
    />
  )
}

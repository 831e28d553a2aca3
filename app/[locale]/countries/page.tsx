import { IndexFrame } from '@/app/[locale]/index-frame'
import { type SiteParams, siteLocale } from '@/app/site-locale'
import { readStamp } from '@/lib/cache/stamp'
import { message } from '@/lib/i18n/message'
import { listCountries } from '@/lib/topics/list-countries'

export default async function CountriesPage({ params }: { params: Promise<SiteParams> }) {
  const locale = await siteLocale(params)
  const stamp = await readStamp()
  const index = await listCountries(locale)
  return (
    <IndexFrame
      locale={locale}
      stamp={stamp}
      index={index}
      folder="countries"
      title={message(locale, 'countries')}
      description={message(locale, 'countriesAbout')}
    />
  )
}

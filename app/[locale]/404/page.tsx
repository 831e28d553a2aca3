import { NotFoundPage } from '@/app/[locale]/not-found-page'
import { type SiteParams, siteLocale } from '@/app/site-locale'
import { readStamp } from '@/lib/cache/stamp'

/** The one 404 page of a language: the front shows it for every address that is not public. */
export default async function UnknownAddressPage({ params }: { params: Promise<SiteParams> }) {
  const locale = await siteLocale(params)
  const stamp = await readStamp()
  return (
    <NotFoundPage
      locale={locale}
      marker={{ status: 404, stamp, tags: [], lifetime: 'forever' }}
      elsewhere={[]}
    />
  )
}

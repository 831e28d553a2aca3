import { IndexFrame } from '@/app/[locale]/index-frame'
import { type SiteParams, siteLocale } from '@/app/site-locale'
import { readStamp } from '@/lib/cache/stamp'
import { message } from '@/lib/i18n/message'
import { listAuthors } from '@/lib/people/list-authors'

export default async function AuthorsPage({ params }: { params: Promise<SiteParams> }) {
  const locale = await siteLocale(params)
  const stamp = await readStamp()
  const index = await listAuthors(locale)
  return (
    <IndexFrame
      locale={locale}
      stamp={stamp}
      index={index}
      folder="authors"
      title={message(locale, 'authors')}
      description={message(locale, 'authorsAbout')}
    />
  )
}

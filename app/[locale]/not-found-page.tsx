import { SiteFrame } from '@/app/site-frame'
import { NotFoundView } from '@/components/site/not-found-view'
import { PageHead } from '@/components/site/page-head'
import type { LanguageLink } from '@/lib/articles/article-view'
import { listNewest } from '@/lib/articles/list-newest'
import type { PageMarker } from '@/lib/cache/marker'
import { homeLanguages } from '@/lib/i18n/home-languages'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

const PIECES_OFFERED = 6

type Props = {
  locale: Locale
  marker: PageMarker
  /** Languages that the piece at this address does exist in. */
  elsewhere: LanguageLink[]
}

/** `notFound()` renders an empty shell that only script fills; readers get a page of our own. */
export async function NotFoundPage({ locale, marker, elsewhere }: Props) {
  const { lead, pieces, tags } = await listNewest(locale, PIECES_OFFERED)
  const latest = lead ? [lead, ...pieces] : pieces
  return (
    <SiteFrame locale={locale} languages={homeLanguages()}>
      <PageHead
        locale={locale}
        marker={{ ...marker, tags: [...marker.tags, ...tags] }}
        title={message(locale, 'notFoundTitle')}
      />
      <NotFoundView
        locale={locale}
        elsewhere={elsewhere.filter((language) => language.href !== null)}
        latest={latest}
      />
    </SiteFrame>
  )
}

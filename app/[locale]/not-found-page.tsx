import { SiteFrame } from '@/app/site-frame'
import { SiteHead } from '@/app/site-head'
import { NotFoundView } from '@/components/site/not-found-view'
import type { LanguageLink } from '@/lib/articles/article-view'
import type { PageMarker } from '@/lib/cache/marker'
import { tags } from '@/lib/cache/tags'
import { homeLanguages } from '@/lib/i18n/home-languages'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { listPage } from '@/lib/lists/list-page'

const PIECES_OFFERED = 6

type Props = {
  locale: Locale
  marker: PageMarker
  /** Languages that the piece at this address does exist in. */
  elsewhere: LanguageLink[]
}

/** `notFound()` renders an empty shell that only script fills; readers get a page of our own. */
export async function NotFoundPage({ locale, marker, elsewhere }: Props) {
  const query = { kind: 'ALL', key: '', locale, after: null, limit: PIECES_OFFERED } as const
  const { pieces } = await listPage(query)
  return (
    <SiteFrame locale={locale} languages={homeLanguages()}>
      <SiteHead
        locale={locale}
        marker={{ ...marker, tags: [...marker.tags, tags.list(locale)] }}
        title={message(locale, 'notFoundTitle')}
      />
      <NotFoundView
        locale={locale}
        elsewhere={elsewhere.filter((language) => language.href !== null)}
        latest={pieces}
      />
    </SiteFrame>
  )
}

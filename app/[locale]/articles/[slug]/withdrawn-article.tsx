import { SiteFrame } from '@/app/site-frame'
import { SiteHead } from '@/app/site-head'
import { WithdrawnView } from '@/components/site/withdrawn-view'
import type { LanguageLink } from '@/lib/articles/article-view'
import type { PageMarker } from '@/lib/cache/marker'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

type Props = {
  locale: Locale
  marker: PageMarker
  answer: { reason: string; languages: LanguageLink[] }
}

export function WithdrawnArticle({ locale, marker, answer }: Props) {
  return (
    <SiteFrame locale={locale} languages={answer.languages}>
      <SiteHead locale={locale} marker={marker} title={message(locale, 'withdrawnTitle')} />
      <WithdrawnView locale={locale} reason={answer.reason} />
    </SiteFrame>
  )
}

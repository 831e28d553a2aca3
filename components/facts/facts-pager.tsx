import { PagerLinks } from '@/components/ui/pager-links'
import { factsHref } from '@/lib/facts/fact-href'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

type Props = { locale: Locale; after: string | null; older: string | null }

export function FactsPager({ locale, ...place }: Props) {
  return (
    <PagerLinks
      {...place}
      path={factsHref(locale)}
      words={{
        label: message(locale, 'factPages'),
        newest: message(locale, 'newestFacts'),
        older: message(locale, 'olderFacts'),
      }}
    />
  )
}

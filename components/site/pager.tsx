import { PagerLinks } from '@/components/ui/pager-links'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'

type Props = { locale: Locale; path: string; after: string | null; older: string | null }

export function Pager({ locale, ...place }: Props) {
  return (
    <PagerLinks
      {...place}
      words={{
        label: message(locale, 'listPages'),
        newest: message(locale, 'toNewest'),
        older: message(locale, 'older'),
      }}
    />
  )
}

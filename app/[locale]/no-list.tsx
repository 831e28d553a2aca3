import { SiteHead } from '@/app/site-head'
import { assertNever } from '@/lib/assert-never'
import type { Locale } from '@/lib/i18n/locale'

type Props = {
  locale: Locale
  stamp: number
  answer: { kind: 'moved'; location: string; tags: string[] } | { kind: 'unknown'; tags: string[] }
}

/** Where nothing is to be listed: the way to the new address, or the language's one 404 page. */
export function NoList({ locale, stamp, answer }: Props) {
  const marker = { stamp, lifetime: 'forever' } as const
  switch (answer.kind) {
    case 'moved': {
      const { location, tags } = answer
      return (
        <SiteHead locale={locale} title="" marker={{ ...marker, status: 301, location, tags }} />
      )
    }
    case 'unknown': {
      const tags = [...answer.tags, 'not-found']
      return <SiteHead locale={locale} title="" marker={{ ...marker, status: 404, tags }} />
    }
    default:
      return assertNever(answer)
  }
}

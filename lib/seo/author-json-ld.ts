import type { Organization, Person } from 'schema-dts'
import type { Locale } from '@/lib/i18n/locale'
import { authorHref } from '@/lib/people/author-href'
import type { BylineEntry } from '@/lib/people/byline-entry'

type Props = { origin: string; locale: Locale; entry: BylineEntry }

/** Who signs, as printed: a desk is an organisation, a person a person with degrees and post. */
export function authorJsonLd({ origin, locale, entry }: Props) {
  const { kind, name, slug, degrees, post } = entry
  const url = origin + authorHref(locale, slug)
  if (kind === 'DESK') return { '@type': 'Organization', name, url } satisfies Organization
  return {
    '@type': 'Person',
    name,
    url,
    ...(degrees && { honorificSuffix: degrees }),
    ...(post && { jobTitle: post }),
  } satisfies Person
}

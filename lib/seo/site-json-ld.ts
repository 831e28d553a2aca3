import type { WebSite, WithContext } from 'schema-dts'
import type { Locale } from '@/lib/i18n/locale'
import { type Publisher, publisherJsonLd } from './publisher'

type Props = Publisher & { locale: Locale }

/** Home: the site in one language and who publishes it. */
export function siteJsonLd({ locale, ...house }: Props): WithContext<WebSite> {
  const { site, origin } = house
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.name.text,
    description: site.tagline,
    url: `${origin}/${locale}`,
    inLanguage: locale,
    publisher: publisherJsonLd(house),
  }
}

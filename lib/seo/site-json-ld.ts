import type { WebSite, WithContext } from 'schema-dts'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { publisher, SITE_NAME } from './publisher'

type Props = { locale: Locale; origin: string; principles: string | null }

/** Home: the site in one language and who publishes it. */
export function siteJsonLd({ locale, origin, principles }: Props): WithContext<WebSite> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: SITE_NAME,
    description: message(locale, 'tagline'),
    url: `${origin}/${locale}`,
    inLanguage: locale,
    publisher: publisher({ origin, principles }),
  }
}

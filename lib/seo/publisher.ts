import type { NewsMediaOrganization } from 'schema-dts'
import type { SiteView } from '@/lib/site/site-view'

export type Publisher = {
  site: SiteView
  origin: string
  /** The editorial rules in the page's language, as a path on this site. */
  principles: string | null
}

/** The newsroom that answers for what is published. */
export function publisherJsonLd({ site, origin, principles }: Publisher) {
  const { publisher, imprint } = site
  const rules = principles === null ? undefined : origin + principles
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${origin}/#publisher`,
    name: publisher.text,
    url: origin,
    ...(imprint.address && { address: imprint.address.text }),
    ...(imprint.phone && { telephone: imprint.phone.text }),
    ...(imprint.email && { email: imprint.email }),
    ...(imprint.registration && { identifier: imprint.registration.text }),
    ...(rules && { publishingPrinciples: rules, ethicsPolicy: rules }),
  } satisfies NewsMediaOrganization
}

import type { NewsMediaOrganization } from 'schema-dts'

export const SITE_NAME = 'Təhlil'

type Site = {
  origin: string
  /** The editorial rules in the page's language, as a path on this site. */
  principles: string | null
}

/** The newsroom that answers for what is published. */
export function publisher({ origin, principles }: Site) {
  const rules = principles === null ? undefined : origin + principles
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${origin}/#publisher`,
    name: SITE_NAME,
    url: origin,
    ...(rules && { publishingPrinciples: rules, ethicsPolicy: rules }),
  } satisfies NewsMediaOrganization
}

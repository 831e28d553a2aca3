import { Localized } from '@/components/facts/localized'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { SiteView } from '@/lib/site/site-view'

type Props = { locale: Locale; site: SiteView }

/** Who answers for the site, as far as it has been said. */
export function SiteImprint({ locale, site: { name, publisher, funder, imprint } }: Props) {
  const { responsible, address, registration, phone, email } = imprint
  const lines = [
    { label: 'publisher', phrase: publisher.text === name.text ? null : publisher },
    { label: 'responsible', phrase: responsible },
    { label: 'postalAddress', phrase: address },
    { label: 'registration', phrase: registration },
    { label: 'phone', phrase: phone },
    { label: 'funder', phrase: funder },
  ] as const
  const said = lines.flatMap(({ label, phrase }) => (phrase ? [{ label, phrase }] : []))
  if (said.length === 0 && !email) return null
  return (
    <ul className="imprint">
      {said.map(({ label, phrase }) => (
        <li key={label}>
          {message(locale, label)} <Localized phrase={phrase} />
        </li>
      ))}
      {email && (
        <li>
          {message(locale, 'email')} <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
    </ul>
  )
}

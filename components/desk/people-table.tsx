import Link from 'next/link'
import { deskText } from '@/lib/i18n/desk-text'
import type { DeskLocale } from '@/lib/i18n/locale'
import { inLocale } from '@/lib/i18n/localized-text'
import type { PersonView } from '@/lib/people/list-people'
import { personName } from './person-name'

type Props = { locale: DeskLocale; people: PersonView[] }

export function PeopleTable({ locale, people }: Props) {
  const t = deskText(locale)
  if (people.length === 0) return <p className="nothing">{t('noPeople')}</p>
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('degrees')}</th>
          <th scope="col">{t('post')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.personId}>
            <th scope="row">
              <Link href={`/admin/people/${person.personId}`}>{personName(person, locale)}</Link>
            </th>
            <td>{inLocale(person.degrees, locale)}</td>
            <td>{person.post && inLocale(person.post, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import type { Metadata } from 'next'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { AddPerson } from '@/components/desk/add-person'
import { DeskPage } from '@/components/desk/desk-page'
import { PeopleTable } from '@/components/desk/people-table'
import { isEditorial } from '@/lib/auth/actor'
import { deskText } from '@/lib/i18n/desk-text'
import { listPeople } from '@/lib/people/list-people'
import { addPerson } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('people') }
}

export default async function PeoplePage() {
  const actor = await requireActor('/admin/people')
  const locale = await deskLocale()
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section="people"
      title={deskText(locale)('people')}
      signOut={signOut}
    >
      {isEditorial(actor) && <AddPerson addPerson={addPerson} />}
      <PeopleTable locale={locale} people={await listPeople()} />
    </DeskPage>
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { savePerson } from '@/app/admin/(desk)/people/actions'
import { WithPictures } from '@/app/admin/(desk)/pictures/with-pictures'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { DeskPage } from '@/components/desk/desk-page'
import { PersonFacts } from '@/components/desk/people/person-facts'
import { PersonForm } from '@/components/desk/people/person-form'
import { UsesList } from '@/components/desk/subjects/uses-list'
import { listUses } from '@/lib/articles/list-uses'
import { isEditorial } from '@/lib/auth/actor'
import { deskText } from '@/lib/i18n/desk-text'
import { inLocale } from '@/lib/i18n/localized-text'
import { getDeskPerson } from '@/lib/people/desk-person'

type Props = { params: Promise<{ personId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('people') }
}

export default async function PersonPage({ params }: Props) {
  const { personId } = await params
  const actor = await requireActor(`/admin/people/${personId}`)
  const locale = await deskLocale()
  const person = await getDeskPerson(personId)
  if (!person) notFound()
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section="people"
      title={inLocale(person.names, locale)}
      signOut={signOut}
    >
      {isEditorial(actor) ? (
        <WithPictures>
          <PersonForm key={personId} person={person} save={savePerson} />
        </WithPictures>
      ) : (
        <PersonFacts locale={locale} person={person} />
      )}
      <UsesList locale={locale} uses={await listUses(actor, { kind: 'PERSON', id: personId })} />
    </DeskPage>
  )
}

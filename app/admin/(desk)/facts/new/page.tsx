import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { record } from '@/app/admin/(desk)/facts/actions'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { DeskPage } from '@/components/desk/desk-page'
import { NewFactForm } from '@/components/desk/facts/new-fact-form'
import { toSibling } from '@/components/desk/facts/to-sibling'
import { canProposeFacts } from '@/lib/facts/fact-policy'
import { getDeskFact } from '@/lib/facts/get-desk-fact'
import { listDeskFacts } from '@/lib/facts/list-desk-facts'
import { deskText } from '@/lib/i18n/desk-text'
import { listCountryChoices } from '@/lib/topics/list-country-choices'

type Props = { searchParams: Promise<{ of?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('newFact') }
}

/** `?of=`: a fact of another period to start from. */
export default async function NewFactPage({ searchParams }: Props) {
  const actor = await requireActor('/admin/facts/new')
  if (!canProposeFacts(actor)) notFound()
  const locale = await deskLocale()
  const { of } = await searchParams
  const [other, facts] = await Promise.all([
    typeof of === 'string' ? getDeskFact(of, locale) : null,
    listDeskFacts(locale),
  ])
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section="facts"
      title={deskText(locale)('newFact')}
      signOut={signOut}
    >
      <NewFactForm
        record={record}
        facts={facts}
        countries={listCountryChoices(locale).map(({ code: id, name }) => ({ id, name }))}
        sibling={other && toSibling(other)}
      />
    </DeskPage>
  )
}

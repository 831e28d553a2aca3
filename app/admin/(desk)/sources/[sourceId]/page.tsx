import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { saveSource } from '@/app/admin/(desk)/sources/actions'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { DeskPage } from '@/components/desk/desk-page'
import { FactsTable } from '@/components/desk/facts/facts-table'
import { SourceFacts } from '@/components/desk/sources/source-facts'
import { SourceForm } from '@/components/desk/sources/source-form'
import { getDeskSource, listFactsFrom } from '@/lib/facts/desk-source'
import { canReleaseFacts } from '@/lib/facts/fact-policy'
import { deskText } from '@/lib/i18n/desk-text'

type Props = { params: Promise<{ sourceId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('sources') }
}

export default async function SourcePage({ params }: Props) {
  const { sourceId } = await params
  const actor = await requireActor(`/admin/sources/${sourceId}`)
  const locale = await deskLocale()
  const source = await getDeskSource(sourceId)
  if (!source) notFound()
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section="facts"
      title={source.title}
      signOut={signOut}
    >
      {canReleaseFacts(actor) ? (
        <SourceForm key={sourceId} source={source} save={saveSource} />
      ) : (
        <SourceFacts locale={locale} source={source} />
      )}
      <h2>{deskText(locale)('factsPrinted')}</h2>
      <FactsTable locale={locale} facts={await listFactsFrom(sourceId, locale)} />
    </DeskPage>
  )
}

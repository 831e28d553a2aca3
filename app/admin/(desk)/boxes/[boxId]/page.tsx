import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { saveBox } from '@/app/admin/(desk)/boxes/actions'
import { record, release, revise } from '@/app/admin/(desk)/facts/actions'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { BoxEditor } from '@/components/desk/boxes/box-editor'
import { DeskPage } from '@/components/desk/desk-page'
import { canReleaseFacts } from '@/lib/facts/fact-policy'
import { getDeskBox } from '@/lib/facts/get-desk-box'
import { listDeskFacts } from '@/lib/facts/list-desk-facts'
import { deskText } from '@/lib/i18n/desk-text'
import { listCountryChoices } from '@/lib/topics/list-country-choices'

type Props = { params: Promise<{ boxId: string }> }

/** In place of an id: a box that is being composed. */
const NEW = 'new'

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('keyFigures') }
}

export default async function BoxPage({ params }: Props) {
  const { boxId } = await params
  const actor = await requireActor(`/admin/boxes/${boxId}`)
  const locale = await deskLocale()
  const [box, facts] = await Promise.all([getDeskBox(boxId, locale), listDeskFacts(locale)])
  if (!box && boxId !== NEW) notFound()
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section="boxes"
      title={box?.title ?? deskText(locale)('newBox')}
      signOut={signOut}
    >
      <BoxEditor
        key={box?.boxId}
        box={box}
        facts={facts}
        countries={listCountryChoices(locale).map(({ code: id, name }) => ({ id, name }))}
        canRelease={canReleaseFacts(actor)}
        actions={{ saveBox, record, revise, release }}
      />
    </DeskPage>
  )
}

import type { Metadata } from 'next'
import Link from 'next/link'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { BoxesTable } from '@/components/desk/boxes/boxes-table'
import { DeskPage } from '@/components/desk/desk-page'
import { canProposeFacts } from '@/lib/facts/fact-policy'
import { listDeskBoxes } from '@/lib/facts/list-desk-boxes'
import { deskText } from '@/lib/i18n/desk-text'

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('boxes') }
}

export default async function BoxesPage() {
  const actor = await requireActor('/admin/boxes')
  const locale = await deskLocale()
  const t = deskText(locale)
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section="boxes"
      title={t('boxes')}
      signOut={signOut}
    >
      {canProposeFacts(actor) && (
        <p>
          <Link className="btn btn-primary" href="/admin/boxes/new">
            {t('newBox')}
          </Link>
        </p>
      )}
      <BoxesTable locale={locale} boxes={await listDeskBoxes(locale)} />
    </DeskPage>
  )
}

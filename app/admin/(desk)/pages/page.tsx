import type { Metadata } from 'next'
import Link from 'next/link'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { DeskPage } from '@/components/desk/desk-page'
import { NewPageButton } from '@/components/desk/pages/new-page-button'
import { PagesTable } from '@/components/desk/pages/pages-table'
import { isEditorial } from '@/lib/auth/actor'
import { deskText } from '@/lib/i18n/desk-text'
import { listDeskPages } from '@/lib/pages/desk-pages'
import { startPage } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('pages') }
}

export default async function PagesPage() {
  const actor = await requireActor('/admin/pages')
  const locale = await deskLocale()
  const pages = await listDeskPages()
  const t = deskText(locale)
  const canEdit = isEditorial(actor)
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section="pages"
      title={t('pages')}
      signOut={signOut}
    >
      {canEdit && <NewPageButton create={startPage} />}
      <PagesTable locale={locale} pages={pages} canEdit={canEdit} />
      {canEdit && (
        <p>
          <Link href="/admin/home/menus">{t('menus')}</Link>
        </p>
      )}
    </DeskPage>
  )
}

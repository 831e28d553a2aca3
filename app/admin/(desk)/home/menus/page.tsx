import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { saveMenus } from '@/app/admin/(desk)/home/actions'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { DeskPage } from '@/components/desk/desk-page'
import { HomeTabs } from '@/components/desk/home/home-tabs'
import { MenusForm } from '@/components/desk/home/menus-form'
import { deskText } from '@/lib/i18n/desk-text'
import { getDeskMenus } from '@/lib/pages/desk-menus'
import { canCurate } from '@/lib/site/site-policy'

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('menus') }
}

export default async function MenusPage() {
  const actor = await requireActor('/admin/home/menus')
  if (!canCurate(actor)) notFound()
  const locale = await deskLocale()
  const t = deskText(locale)
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section="home"
      title={t('menus')}
      signOut={signOut}
    >
      <HomeTabs locale={locale} current="menus" canCurate />
      <p>{t('menusText')}</p>
      <MenusForm menus={await getDeskMenus(locale)} save={saveMenus} />
    </DeskPage>
  )
}

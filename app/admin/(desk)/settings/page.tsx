import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { HouseTabs } from '@/components/desk/account/house-tabs'
import { DeskPage } from '@/components/desk/desk-page'
import { SiteForm } from '@/components/desk/settings/site-form'
import { deskText } from '@/lib/i18n/desk-text'
import { getDeskSite } from '@/lib/site/desk-site'
import { canSetSite } from '@/lib/site/site-policy'
import { saveSiteWords } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('siteSettings') }
}

export default async function SettingsPage() {
  const actor = await requireActor('/admin/settings')
  if (!canSetSite(actor)) notFound()
  const locale = await deskLocale()
  const t = deskText(locale)
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section={null}
      title={t('siteSettings')}
      signOut={signOut}
    >
      <HouseTabs locale={locale} tab="settings" isAdmin />
      <p>{t('siteSettingsText')}</p>
      <SiteForm site={await getDeskSite()} save={saveSiteWords} />
    </DeskPage>
  )
}

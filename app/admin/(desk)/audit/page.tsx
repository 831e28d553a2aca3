import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { HouseTabs } from '@/components/desk/account/house-tabs'
import { AuditFilterForm } from '@/components/desk/audit/audit-filter-form'
import { AuditTable } from '@/components/desk/audit/audit-table'
import { DeskPage } from '@/components/desk/desk-page'
import { readAuditFilter } from '@/lib/auth/audit-filter'
import { listActors } from '@/lib/auth/list-actors'
import { listAudit } from '@/lib/auth/list-audit'
import { canReadAudit } from '@/lib/auth/user-policy'
import { deskText } from '@/lib/i18n/desk-text'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('auditLog') }
}

export default async function AuditLogPage({ searchParams }: Props) {
  const actor = await requireActor('/admin/audit')
  if (!canReadAudit(actor)) notFound()
  const locale = await deskLocale()
  const t = deskText(locale)
  const filter = readAuditFilter(await searchParams)
  const [page, actors] = await Promise.all([listAudit(locale, filter), listActors()])
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section={null}
      title={t('auditLog')}
      signOut={signOut}
    >
      <HouseTabs locale={locale} tab="audit" isAdmin />
      <p>{t('auditText')}</p>
      <AuditFilterForm locale={locale} filter={filter} actors={actors} />
      <AuditTable locale={locale} page={page} filter={filter} />
    </DeskPage>
  )
}

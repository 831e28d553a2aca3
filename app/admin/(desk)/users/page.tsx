import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { HouseTabs } from '@/components/desk/account/house-tabs'
import { DeskPage } from '@/components/desk/desk-page'
import { InviteForm } from '@/components/desk/users/invite-form'
import { UsersTable } from '@/components/desk/users/users-table'
import { listUsers } from '@/lib/auth/list-users'
import { canManageUsers } from '@/lib/auth/user-policy'
import { deskText } from '@/lib/i18n/desk-text'
import { changeRole, disable, enable, invite, renewLink } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('users') }
}

export default async function UsersPage() {
  const actor = await requireActor('/admin/users')
  if (!canManageUsers(actor)) notFound()
  const locale = await deskLocale()
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section={null}
      title={deskText(locale)('users')}
      signOut={signOut}
    >
      <HouseTabs locale={locale} tab="users" isAdmin />
      <InviteForm invite={invite} />
      <UsersTable
        locale={locale}
        users={await listUsers()}
        ownId={actor.userId}
        actions={{ changeRole, disable, enable, renewLink }}
      />
    </DeskPage>
  )
}

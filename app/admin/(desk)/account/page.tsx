import type { Metadata } from 'next'
import { signOut } from '@/app/admin/(desk)/sign-out'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { HouseTabs } from '@/components/desk/account/house-tabs'
import { NameForm } from '@/components/desk/account/name-form'
import { PasswordForm } from '@/components/desk/account/password-form'
import { SessionsTable } from '@/components/desk/account/sessions-table'
import { DeskPage } from '@/components/desk/desk-page'
import { LanguageChoice } from '@/components/desk/language-choice'
import { getOwnAccount } from '@/lib/auth/get-own-account'
import type { SessionView } from '@/lib/auth/list-own-sessions'
import { canManageUsers } from '@/lib/auth/user-policy'
import { deskText } from '@/lib/i18n/desk-text'
import { formatDateTime } from '@/lib/i18n/format-date'
import type { DeskLocale } from '@/lib/i18n/locale'
import { changeName, changePassword, endOtherSessions, endSession } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('account') }
}

export default async function AccountPage() {
  const actor = await requireActor('/admin/account')
  const locale = await deskLocale()
  const t = deskText(locale)
  const account = await getOwnAccount(actor)
  return (
    <DeskPage
      locale={locale}
      userName={actor.name}
      section={null}
      title={t('account')}
      signOut={signOut}
    >
      <HouseTabs locale={locale} tab="account" isAdmin={canManageUsers(actor)} />
      <p>
        {account.email} · {t(`role.${actor.role}`)}
      </p>
      <h2>{t('language')}</h2>
      <LanguageChoice locale={locale} />
      <NameForm name={actor.name} changeName={changeName} />
      <h2>{t('changePassword')}</h2>
      <PasswordForm email={account.email} changePassword={changePassword} />
      <h2>{t('sessions')}</h2>
      <SessionsTable
        sessions={account.sessions.map((session) => toRow(locale, session))}
        endOne={endSession}
        endOthers={endOtherSessions}
      />
    </DeskPage>
  )
}

function toRow(locale: DeskLocale, { device, startedAt, lastSeenAt, ...session }: SessionView) {
  const { browser, system } = device
  return {
    ...session,
    device: [browser, system].filter(Boolean).join(', ') || null,
    started: formatDateTime(locale, startedAt),
    seen: formatDateTime(locale, lastSeenAt),
  }
}

import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { deskLocale } from '@/app/admin/desk-locale'
import { AcceptLinkForm } from '@/components/desk/accept-link-form'
import { DoorPage } from '@/components/desk/door-page'
import { findLink } from '@/lib/auth/find-link'
import { isFromFront } from '@/lib/auth/front-secret'
import { deskText } from '@/lib/i18n/desk-text'
import { accept } from './accept'

export default async function SetupPage({ params }: { params: Promise<{ token: string }> }) {
  if (!isFromFront(await headers())) notFound()
  const { token } = await params
  const locale = await deskLocale()
  const t = deskText(locale)
  const link = await findLink(token)
  if (!link) {
    return (
      <DoorPage locale={locale} title={t('linkDeadTitle')}>
        <p>{t('linkDeadText')}</p>
        <p>
          <a href="/admin/login">{t('signIn')}</a>
        </p>
      </DoorPage>
    )
  }
  const isSetup = link.kind === 'SETUP'
  return (
    <DoorPage locale={locale} title={t(isSetup ? 'setupTitle' : 'inviteTitle')}>
      <p>{isSetup ? t('setupText') : t('inviteText', { email: link.email })}</p>
      <AcceptLinkForm action={accept} token={token} kind={link.kind} />
    </DoorPage>
  )
}

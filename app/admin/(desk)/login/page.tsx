import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { currentActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'
import { nextPath } from '@/app/admin/next-path'
import { DoorPage } from '@/components/desk/door-page'
import { SignInForm } from '@/components/desk/sign-in-form'
import { isFromFront } from '@/lib/auth/front-secret'
import { deskText } from '@/lib/i18n/desk-text'
import { signIn } from './sign-in'

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskText(await deskLocale())('signInTitle') }
}

export default async function LoginPage({ searchParams }: Props) {
  if (!isFromFront(await headers())) notFound()
  const { next } = await searchParams
  const path = nextPath(typeof next === 'string' ? next : undefined)
  if (await currentActor()) redirect(path)
  const locale = await deskLocale()
  return (
    <DoorPage locale={locale} title={deskText(locale)('signInTitle')}>
      <SignInForm action={signIn} next={path} />
    </DoorPage>
  )
}

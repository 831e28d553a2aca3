import { redirect } from 'next/navigation'
import { requireActor } from '@/app/admin/actor'
import { deskLocale } from '@/app/admin/desk-locale'

/** Home in the language of whoever asks. */
export default async function HomesPage(): Promise<never> {
  await requireActor('/admin/home')
  redirect(`/admin/home/${await deskLocale()}`)
}

import { redirect } from 'next/navigation'
import { requireActor } from '@/app/admin/actor'

export default async function DeskHome(): Promise<never> {
  await requireActor('/admin/articles')
  redirect('/admin/articles')
}

import { notFound } from 'next/navigation'
import { requireActor } from '@/app/admin/actor'

/** Addresses that the desk does not have, in the desk's own words. */
export default async function UnknownDeskPage(): Promise<never> {
  await requireActor('/admin/articles')
  notFound()
}

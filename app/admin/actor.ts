import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { findActor } from '@/lib/auth/find-actor'
import type { DeskUser } from '@/lib/auth/find-session'
import { isFromFront } from '@/lib/auth/front-secret'

/** Who is asking, or null. One look at the session row a request. */
export const currentActor = cache(async (): Promise<DeskUser | null> => findActor(await headers()))

/** For pages: whoever is not signed in is sent to do so, and comes back to `path`. */
export async function requireActor(path: string): Promise<DeskUser> {
  if (!isFromFront(await headers())) notFound()
  const actor = await currentActor()
  if (!actor) redirect(`/admin/login?next=${encodeURIComponent(path)}`)
  return actor
}

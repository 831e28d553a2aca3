'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { currentActor } from '@/app/admin/actor'
import { dropSession } from '@/app/admin/session'
import { endSession } from '@/lib/auth/end-session'
import { isOurForm } from '@/lib/forms/is-our-form'

/** Ends the row first: a copy of the cookie is worth nothing from here on. */
export async function signOut(): Promise<void> {
  if (!isOurForm(await headers())) return
  const actor = await currentActor()
  if (actor) await endSession(actor.sessionId)
  await dropSession()
  redirect('/admin/login')
}

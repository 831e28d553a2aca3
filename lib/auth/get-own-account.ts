import 'server-only'
import { db } from '@/lib/db/client'
import type { DeskUser } from './find-session'
import { listOwnSessions, type SessionView } from './list-own-sessions'

export type OwnAccount = { email: string; sessions: SessionView[] }

export async function getOwnAccount(actor: DeskUser): Promise<OwnAccount> {
  const [{ email }, sessions] = await Promise.all([
    db().user.findUniqueOrThrow({ where: { id: actor.userId }, select: { email: true } }),
    listOwnSessions(actor),
  ])
  return { email, sessions }
}

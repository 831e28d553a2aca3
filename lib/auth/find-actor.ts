import 'server-only'
import { type DeskUser, findSession } from './find-session'
import { isFromFront } from './front-secret'
import { openSession } from './session-cookie'

/** Who sent a request; null for nobody, and for everything that went round the front. */
export async function findActor(headers: Headers): Promise<DeskUser | null> {
  if (!isFromFront(headers)) return null
  const sessionId = await openSession(headers.get('cookie'))
  return sessionId ? await findSession(sessionId) : null
}

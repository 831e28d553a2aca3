import { cookies } from 'next/headers'
import { sealSession, sessionCookieName, sessionCookieOptions } from '@/lib/auth/session-cookie'

export async function keepSession(sessionId: string): Promise<void> {
  const jar = await cookies()
  jar.set(sessionCookieName(), await sealSession(sessionId), sessionCookieOptions())
}

export async function dropSession(): Promise<void> {
  const jar = await cookies()
  jar.set(sessionCookieName(), '', { ...sessionCookieOptions(), maxAge: 0 })
}

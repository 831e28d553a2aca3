import 'server-only'
import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { env } from '@/lib/env'
import { SESSION_HOURS } from './start-session'

const NAME = 'tehlil-session'
const MAX_AGE = SESSION_HOURS * 3_600
const contents = z.object({ sid: z.uuid() })

const isHttps = () => env().SITE_URL.startsWith('https:')

/** `__Host-`: bound to this host, never sent in the clear. Browsers refuse that name on plain http. */
export const sessionCookieName = () => (isHttps() ? `__Host-${NAME}` : NAME)

export const sessionCookieOptions = () => ({
  httpOnly: true,
  secure: isHttps(),
  sameSite: 'lax' as const,
  path: '/',
  maxAge: MAX_AGE,
})

/** Sealed by next-auth; holds a session row's id and nothing else. */
export function sealSession(sessionId: string): Promise<string> {
  return encode({ token: { sid: sessionId }, secret: secret(), maxAge: MAX_AGE })
}

/** The session's id in a request's Cookie header; null for none, a stranger's or a stale one. */
export async function openSession(cookieHeader: string | null): Promise<string | null> {
  const token = readCookie(cookieHeader ?? '', sessionCookieName())
  if (!token) return null
  try {
    const parsed = contents.safeParse(await decode({ token, secret: secret() }))
    return parsed.success ? parsed.data.sid : null
  } catch {
    return null
  }
}

function readCookie(header: string, name: string): string | undefined {
  const pairs = header.split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}

function secret(): string {
  const { AUTH_SECRET } = env()
  if (!AUTH_SECRET) throw new Error('AUTH_SECRET is not set')
  return AUTH_SECRET
}

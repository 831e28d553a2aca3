import { type NextRequest, NextResponse } from 'next/server'
import { DESK_LANGUAGE_COOKIE, DESK_LANGUAGE_HEADER } from '@/app/admin/desk-language'
import { isFromFront } from '@/lib/auth/front-secret'
import { isDeskLocale } from '@/lib/i18n/locale'

/**
 * Turns away what went round the front, and remembers the desk's language when `?lang=` chooses
 * one. It is a doorman, not the lock: every page and action looks for itself.
 */
export function proxy(request: NextRequest): NextResponse {
  if (!isFromFront(request.headers)) return new NextResponse(null, { status: 403 })
  const lang = request.nextUrl.searchParams.get('lang')
  const isDesk = request.nextUrl.pathname.startsWith('/admin')
  if (!isDesk || lang === null || !isDeskLocale(lang)) return NextResponse.next()

  const headers = new Headers(request.headers)
  headers.set(DESK_LANGUAGE_HEADER, lang)
  const response = NextResponse.next({ request: { headers } })
  response.cookies.set(DESK_LANGUAGE_COOKIE, lang, {
    path: '/admin',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.headers.get('x-forwarded-proto') === 'https',
    maxAge: 31_536_000,
  })
  return response
}

export const config = { matcher: '/((?!_next/|admin/media/upload$).*)' }

import { env } from '@/lib/env'
import { asciiLower } from '@/lib/text/letter-case'

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']
const CONTENT_TYPES = ['multipart/form-data', 'text/plain']

/**
 * Whether a page of ours sent this. Server actions of Next let requests without Origin through:
 * here Origin must be there and be one we answer at, and the browser must call it same-origin.
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get('origin')
  const host = headers.get('x-forwarded-host')
  const isOurs = origin !== null && acceptedOrigins().includes(origin)
  const isAsked = isOurs && new URL(origin).host === host
  const site = headers.get('sec-fetch-site')
  return isAsked && (site === null || site === 'same-origin')
}

/** The two bodies that Next sends actions in. */
export function hasActionBody(headers: Headers): boolean {
  const [type = ''] = (headers.get('content-type') ?? '').split(';')
  return CONTENT_TYPES.includes(asciiLower(type.trim()))
}

/** SITE_URL and, while that is loopback, its other names. */
function acceptedOrigins(): string[] {
  const { SITE_URL, PORT } = env()
  if (!LOOPBACK.includes(new URL(SITE_URL).hostname)) return [SITE_URL]
  return [SITE_URL, ...LOOPBACK.map((name) => `http://${name}:${PORT}`)]
}

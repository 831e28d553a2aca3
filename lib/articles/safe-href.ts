import { z } from 'zod'

const MAX_HREF = 2_000

/** http(s), mail, or an address on this site. Anything else (javascript:, data:) is refused. */
export const safeHref = z
  .string()
  .max(MAX_HREF)
  .refine((href) => isSafeHref(href), { message: 'unsafe-link' })

export function isSafeHref(href: string): boolean {
  if (/^\/(?!\/)[^\s\\]*$/.test(href)) return true
  if (/[\s\\]/.test(href)) return false
  return URL.canParse(href) && ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol)
}

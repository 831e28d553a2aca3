import 'server-only'
import { env } from '@/lib/env'

/** From the configured origin only: no header of a request decides where a password is set. */
export function setupHref(token: string): string {
  return `${env().SITE_URL}/admin/setup/${token}`
}

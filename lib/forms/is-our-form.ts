import { isFromFront } from '@/lib/auth/front-secret'
import { hasActionBody, isSameOrigin } from '@/lib/auth/same-origin'

/** Through the front, from a page of ours, in a body that Next's actions have. */
export function isOurForm(headers: Headers): boolean {
  return isFromFront(headers) && isSameOrigin(headers) && hasActionBody(headers)
}

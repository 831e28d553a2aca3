import { isFromFront } from '@/lib/auth/front-secret'
import { canRender } from '@/lib/cache/can-render'

export const dynamic = 'force-dynamic'

/** For the front's `/readyz`: whether a page could be rendered now. */
export async function GET(request: Request): Promise<Response> {
  if (!isFromFront(request.headers)) return new Response(null, { status: 403 })
  return new Response(null, { status: (await canRender()) ? 200 : 503 })
}

import { findActor } from '@/lib/auth/find-actor'
import { isFromFront } from '@/lib/auth/front-secret'
import { findOriginal } from '@/lib/media/find-original'
import { mediaDerivative } from '@/lib/media/media-derivative'
import { PICTURE_TYPES } from '@/lib/media/media-format'
import { readPictureAddress } from '@/lib/media/picture-address'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ sha256: string; file: string }> }

/** Pictures as the desk sees them: before anybody has published them, by whoever is signed in. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  if (!isFromFront(request.headers)) return new Response(null, { status: 403 })
  if (!(await findActor(request.headers))) return new Response(null, { status: 401 })
  const w = new URL(request.url).searchParams.get('w')
  const address = readPictureAddress({ ...(await params), w })
  if (address === 'unknown') return new Response(null, { status: 404 })
  if (address === 'wrong') return new Response(null, { status: 400 })
  const original = await findOriginal(address.sha256)
  if (!original) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(await mediaDerivative(original, address)), {
    headers: {
      'content-type': PICTURE_TYPES[address.ext],
      'cache-control': 'private, max-age=600',
    },
  })
}

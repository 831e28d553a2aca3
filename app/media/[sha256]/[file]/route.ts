import { markedNotFound, markedResponse } from '@/app/marked-response'
import type { PageMarker } from '@/lib/cache/marker'
import { readStamp } from '@/lib/cache/stamp'
import { getPublicMedia } from '@/lib/media/get-public-media'
import { mediaDerivative } from '@/lib/media/media-derivative'
import { PICTURE_TYPES } from '@/lib/media/media-format'
import { readPictureAddress } from '@/lib/media/picture-address'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ sha256: string; file: string }> }

const PLAIN = 'text/plain; charset=utf-8'

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const w = new URL(request.url).searchParams.get('w')
  const address = readPictureAddress({ ...(await params), w })
  const stamp = await readStamp()
  if (address === 'unknown') return markedNotFound(stamp, [])
  if (address === 'wrong') return said(400, { stamp, tags: [] })

  const answer = await getPublicMedia(address)
  const { tags } = answer
  if (answer.kind === 'unknown') return markedNotFound(stamp, tags)
  if (answer.kind === 'gone') return said(410, { stamp, tags })
  const body = new Uint8Array(await mediaDerivative(answer.original, address))
  const marker: PageMarker = { status: 200, stamp, tags, lifetime: 'forever' }
  return markedResponse({ marker, type: PICTURE_TYPES[address.ext], body })
}

function said(status: 400 | 410, { stamp, tags }: Pick<PageMarker, 'stamp' | 'tags'>): Response {
  const marker: PageMarker = { status, stamp, tags, lifetime: 'forever' }
  return markedResponse({ marker, type: PLAIN, body: '' })
}

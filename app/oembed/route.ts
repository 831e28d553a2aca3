import { markedNotFound, markedResponse } from '@/app/marked-response'
import { readStamp } from '@/lib/cache/stamp'
import { answerOembed } from '@/lib/seo/answer-oembed'
import { printOembed } from '@/lib/seo/print-oembed'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  const stamp = await readStamp()
  const format = asked.get('format') ?? 'json'
  if (format !== 'json' && format !== 'xml') return notImplemented(stamp)
  const { oembed, tags } = await answerOembed(asked.get('url') ?? '', {
    maxWidth: pixels(asked.get('maxwidth')),
    maxHeight: pixels(asked.get('maxheight')),
  })
  if (!oembed) return markedNotFound(stamp, tags)
  const marker = { status: 200, stamp, tags, lifetime: 'forever' } as const
  return markedResponse({ marker, ...printOembed(oembed, format) })
}

/** As oEmbed asks for a format that is not spoken here. */
function notImplemented(stamp: number): Response {
  return markedResponse({
    marker: { status: 501, stamp, tags: [], lifetime: 'never' },
    type: 'text/plain; charset=utf-8',
    body: 'json, xml\n',
  })
}

/** The front lets only whole numbers of pixels through. */
function pixels(text: string | null): number | null {
  return text === null ? null : Number(text)
}

import { markedNotFound, markedResponse } from '@/app/marked-response'
import { readStamp } from '@/lib/cache/stamp'
import { isLocale } from '@/lib/i18n/locale'
import { cardFonts } from '@/lib/seo/card-fonts'
import { drawCard } from '@/lib/seo/draw-card'
import { getCard } from '@/lib/seo/get-card'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string; slug: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const stamp = await readStamp()
  const answer = await getCard(locale, slug)
  if (answer.kind === 'unknown') return markedNotFound(stamp, answer.tags)
  const marker = { stamp, tags: answer.tags, lifetime: 'forever' } as const
  const type = 'image/png'
  if (answer.kind === 'moved') {
    const { location } = answer
    return markedResponse({ marker: { ...marker, status: 301, location }, type, body: '' })
  }
  const body = new Uint8Array(await drawCard(answer.card, cardFonts()))
  return markedResponse({ marker: { ...marker, status: 200 }, type, body })
}

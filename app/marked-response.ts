import { encodeMarker, MARKER_HEADER, type PageMarker } from '@/lib/cache/marker'

type Marked = {
  marker: PageMarker
  /** With its charset. */
  type: string
  body: BodyInit
  /** When what is said last changed; null where nobody can say. */
  changedAt?: Date | null
}

/** What a route handler answers to the front, which keeps it and gives it to readers. */
export function markedResponse({ marker, type, body, changedAt }: Marked): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      [MARKER_HEADER]: encodeMarker(marker),
      ...(changedAt && { 'last-modified': changedAt.toUTCString() }),
    },
  })
}

/** Nothing is here: the front answers with the language's one 404 page. */
export function markedNotFound(stamp: number, tags: readonly string[]): Response {
  const marker: PageMarker = {
    status: 404,
    stamp,
    tags: [...tags, 'not-found'],
    lifetime: 'forever',
  }
  return markedResponse({ marker, type: 'text/plain; charset=utf-8', body: '' })
}

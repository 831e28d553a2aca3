import 'server-only'
import { tags } from '@/lib/cache/tags'
import { readerDb } from '@/lib/db/client'

type Moved = {
  kind: 'TOPIC' | 'SERIES' | 'PERSON' | 'FACT' | 'BOX'
  slug: string
  href: (slug: string) => string
}

/** What to say at a shared address where nothing public stands: its new one, or nothing at all. */
export async function findMoved({ kind, slug, href }: Moved) {
  const reader = await readerDb()
  const moved = await reader.readerMoved.findFirst({ where: { kind, locale: '', slug } })
  const address = [tags.sharedAddress(kind, slug)]
  if (!moved) return { kind: 'unknown', tags: address } as const
  return { kind: 'moved', location: href(moved.currentSlug), tags: address } as const
}

import { parseFeed } from 'feedsmith'
import Parser from 'rss-parser'
import { z } from 'zod'
import { readWithFeedparser } from '@/lib/feeds/testing/read-with-feedparser'

/** A piece as a feed reader understands it; what a reader does not know of is left out. */
export type ReadItem = {
  id: string | undefined
  title: string | undefined
  /** To the second: RSS knows no more. */
  at: string
  html: string | undefined
  authors?: (string | undefined)[]
  picture?: string | undefined
}

type Format = 'rss' | 'atom'
type ReadBack = (text: string) => Promise<ReadItem[]> | ReadItem[]

/** What each of the readers that people use makes of a feed. */
export const READERS: Record<`${'feedsmith' | 'rss-parser' | 'feedparser'}, ${Format}`, ReadBack> =
  {
    'feedsmith, rss': (text) => {
      const parsed = parseFeed(text)
      if (parsed.format !== 'rss') throw new Error(`feedsmith takes it for ${parsed.format}`)
      return (parsed.feed.items ?? []).map((item) => ({
        id: item.guid?.value,
        title: item.title,
        at: toSecond(item.pubDate),
        html: item.content?.encoded,
        authors: item.dc?.creators ?? [],
        picture: item.media?.contents?.[0]?.url,
      }))
    },
    'feedsmith, atom': (text) => {
      const parsed = parseFeed(text)
      if (parsed.format !== 'atom') throw new Error(`feedsmith takes it for ${parsed.format}`)
      return (parsed.feed.entries ?? []).map((entry) => ({
        id: entry.id,
        title: entry.title?.value,
        at: toSecond(entry.published),
        html: entry.content?.value,
        authors: (entry.authors ?? []).map(({ name }) => name),
      }))
    },
    'rss-parser, rss': (text) => readWithRssParser(text, 'content:encoded'),
    'rss-parser, atom': (text) => readWithRssParser(text, 'content'),
    'feedparser, rss': readPlainly,
    'feedparser, atom': readPlainly,
  }

const rssParserItem = z.looseObject({
  guid: z.string().optional(),
  id: z.string().optional(),
  title: z.string(),
  isoDate: z.string(),
})

async function readWithRssParser(text: string, field: string): Promise<ReadItem[]> {
  const { items } = await new Parser().parseString(text)
  return items.map((item) => {
    const { guid, id, title, isoDate, [field]: html } = rssParserItem.parse(item)
    return { id: guid ?? id, title, at: toSecond(isoDate), html: z.string().parse(html) }
  })
}

async function readPlainly(text: string): Promise<ReadItem[]> {
  const { items } = await readWithFeedparser(text)
  return items.map(({ guid, title, pubdate, description }) => ({
    id: guid,
    title: title ?? undefined,
    at: toSecond(pubdate),
    html: description ?? undefined,
  }))
}

export function toSecond(moment: unknown): string {
  return new Date(z.coerce.date().parse(moment)).toISOString().slice(0, 19)
}

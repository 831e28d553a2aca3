import type { Phrase } from '@/lib/facts/phrase'

/** A line of an index: something that has a list in the page's language. */
export type IndexEntry = {
  href: string
  name: Phrase
  description: Phrase | null
  /** When its newest piece in this language came out. */
  newestAt: Date
}

/** Sorted by name as the language sorts; `tags`: the changes after which it may differ. */
export type Index = { entries: IndexEntry[]; tags: string[] }

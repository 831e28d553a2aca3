import type { LanguageLink } from '@/lib/articles/article-view'
import type { ListedPage } from './list-page'

/** A page of a list; `tags`: the changes after which it may differ. */
export type ListView = ListedPage & {
  /** Address of the first page. */
  path: string
  /** What a deeper page goes on from; null on the first one. */
  after: string | null
  languages: LanguageLink[]
  tags: string[]
}

/** What stands at the address of a list. */
export type ListAnswer<Subject> =
  /** `key`: as in `ListKey`; empty where everything is listed. */
  | { kind: 'list'; key: string; subject: Subject; list: ListView }
  | { kind: 'moved'; location: string; tags: string[] }
  | { kind: 'unknown'; tags: string[] }

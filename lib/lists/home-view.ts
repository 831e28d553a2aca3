import type { ArticleType } from '@/lib/articles/article-type'
import type { ArticleCardView } from '@/lib/articles/article-view'
import type { DrawingName } from '@/lib/articles/drawings'
import type { BoxView } from '@/lib/facts/box-view'
import type { Phrase } from '@/lib/facts/phrase'
import type { ListedPiece } from './list-page'

/** The newest piece, with the box under its deck and the first drawing in its text. */
export type LeadView = ArticleCardView & { box: BoxView | null; drawing: DrawingName | null }

export type HomeView = {
  lead: LeadView | null
  /** By type, newest first, without the lead. */
  sections: { type: ArticleType; pieces: ArticleCardView[] }[]
  /** The series that was added to last, its parts in order. */
  series: { slug: string; title: Phrase; parts: ListedPiece[] } | null
  tags: string[]
}

import type { ArticleType } from '@/lib/articles/article-type'
import type { ArticleCardView } from '@/lib/articles/article-view'
import type { DrawingName } from '@/lib/articles/drawings'
import type { BoxView } from '@/lib/facts/box-view'
import type { Phrase } from '@/lib/facts/phrase'
import type { PictureView } from '@/lib/media/media-view'
import type { ListedPiece } from './list-page'

/** The piece on top, with the box under its deck and the first figure in its text: a drawing or a picture. */
export type LeadView = ArticleCardView & {
  box: BoxView | null
  drawing: DrawingName | null
  picture: PictureView | null
}

/** A series shows its parts in order, any other list its newest pieces without those above. */
export type HomeSectionView = {
  kind: 'TYPE' | 'COUNTRY' | 'TOPIC' | 'SERIES'
  title: Phrase
  href: string
  pieces: ListedPiece[]
  /** The type that all of them have. */
  type: ArticleType | null
}

export type HomeView = {
  lead: LeadView | null
  /** What an editor put beside it. */
  chosen: ArticleCardView[]
  sections: HomeSectionView[]
  tags: string[]
}

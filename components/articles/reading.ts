import type { PictureAttrs } from '@/lib/articles/body-figure'
import type { FootnoteNode } from '@/lib/articles/body-inline'
import type { BoxView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import type { PictureView } from '@/lib/media/media-view'

/** What the parts of a body need to know of the whole. */
export type Reading = {
  locale: Locale
  notes: ReadonlyMap<FootnoteNode, number>
  boxes: ReadonlyMap<string, BoxView>
  /** By id. */
  pictures: ReadonlyMap<string, PictureView>
  /** Before the addresses of pictures: nothing for readers. */
  pictureBase: string
  firstPicture: PictureAttrs | null
}

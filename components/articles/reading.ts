import type { FootnoteNode } from '@/lib/articles/body-inline'
import type { BoxView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'

/** What the parts of a body need to know of the whole. */
export type Reading = {
  locale: Locale
  notes: ReadonlyMap<FootnoteNode, number>
  boxes: ReadonlyMap<string, BoxView>
}

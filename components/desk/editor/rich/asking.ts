import type { DrawingAttrs, PictureAttrs } from '@/lib/articles/body-figure'
import type { TextNode } from '@/lib/articles/body-inline'

/** What a window over the editor asks for, beginning with what stands there now. */
export type Asking =
  | { kind: 'link'; href: string }
  | { kind: 'language'; lang: string }
  | { kind: 'note'; content: TextNode[] }
  | { kind: 'drawing'; attrs: DrawingAttrs | null }
  | { kind: 'picture'; attrs: PictureAttrs | null }
  | { kind: 'box'; boxId: string | null }
  | { kind: 'caption'; caption: string }

export type Ask = (asking: Asking) => void

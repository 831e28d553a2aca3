import { z } from 'zod'
import { caption } from './caption'
import { DRAWINGS } from './drawings'

const drawing = z.strictObject({
  drawing: z.enum(DRAWINGS),
  caption,
  credit: caption.nullable(),
})
/** A picture prints these words, whatever the library comes to say of it later. */
const picture = z.strictObject({
  media: z.uuid(),
  /** What it shows, for who does not see it; empty until somebody has written it. */
  alt: z.union([z.literal(''), caption]),
  caption: caption.nullable(),
  credit: caption.nullable(),
})

export const figure = z.strictObject({
  type: z.literal('figure'),
  attrs: z.union([drawing, picture]),
})

export type FigureBlock = z.infer<typeof figure>
export type DrawingAttrs = z.infer<typeof drawing>
export type PictureAttrs = z.infer<typeof picture>

export function isPicture(attrs: FigureBlock['attrs']): attrs is PictureAttrs {
  return 'media' in attrs
}

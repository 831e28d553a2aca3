import { PICTURE_TYPES, type PictureExtension, type PictureWidth } from './media-format'
import { mediaHref, pictureWidths } from './media-href'
import type { PictureView } from './media-view'

type Shown = Pick<PictureView, 'sha256' | 'name' | 'width' | 'height'>

type PictureSource = { type: string; srcSet: string }

/** Best first; what knows neither is given a JPEG. */
const MODERN = ['avif', 'webp'] as const satisfies PictureExtension[]
/** For readers that choose no width themselves: as wide as a column of text on two pixels a point. */
const PLAIN_WIDTH: PictureWidth = 1280

/** The addresses of a picture in all its formats and widths, behind `base`: an origin, the desk. */
export function pictureSources(picture: Shown, base = '') {
  const href = (ext: PictureExtension, width: PictureWidth) =>
    base + mediaHref({ ...picture, ext, width })
  const srcSet = (ext: PictureExtension) =>
    pictureWidths(picture.width)
      .map((width) => `${href(ext, width)} ${width}w`)
      .join(', ')
  const width = pictureWidths(picture.width).findLast((each) => each <= PLAIN_WIDTH) ?? PLAIN_WIDTH
  return {
    modern: MODERN.map((ext): PictureSource => ({ type: PICTURE_TYPES[ext], srcSet: srcSet(ext) })),
    plain: { src: href('jpg', width), srcSet: srcSet('jpg'), type: PICTURE_TYPES.jpg },
    ...plainSize(picture, width),
  }
}

/** What the plain address gives, in pixels. */
function plainSize({ width, height }: Shown, asked: number) {
  const shown = Math.min(width, asked)
  return { width: shown, height: Math.max(1, Math.round((height * shown) / width)) }
}

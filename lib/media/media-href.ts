import { PICTURE_WIDTHS, type PictureExtension, type PictureWidth } from './media-format'

type Named = { sha256: string; name: string }

/** Where readers find a picture; without a width in the original's size. */
export function mediaHref({
  sha256,
  name,
  ext,
  width,
}: Named & { ext: PictureExtension; width?: PictureWidth }): string {
  const query = width === undefined ? '' : `?w=${width}`
  return `/media/${sha256}/${name}.${ext}${query}`
}

/** Never enlarged: a picture narrower than all widths has its smallest address at its own size. */
export function pictureWidths(width: number): PictureWidth[] {
  const [smallest] = PICTURE_WIDTHS
  const fitting = PICTURE_WIDTHS.filter((each) => each <= width)
  return fitting.length > 0 ? fitting : [smallest]
}

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

/** The same at the desk, where pictures are seen before anybody has published them. */
export function deskMediaHref(picture: Parameters<typeof mediaHref>[0]): string {
  return `/admin${mediaHref(picture)}`
}

/** Every width that the picture has pixels for, as `srcset` takes them. */
export function mediaSrcset(picture: Named & { width: number }, ext: PictureExtension): string {
  return pictureWidths(picture.width)
    .map((width) => `${mediaHref({ ...picture, ext, width })} ${width}w`)
    .join(', ')
}

/** Never enlarged: a picture narrower than all widths has its smallest address at its own size. */
export function pictureWidths(width: number): PictureWidth[] {
  const [smallest] = PICTURE_WIDTHS
  const fitting = PICTURE_WIDTHS.filter((each) => each <= width)
  return fitting.length > 0 ? fitting : [smallest]
}

import {
  PICTURE_EXTENSIONS,
  PICTURE_WIDTHS,
  type PictureExtension,
  type PictureWidth,
} from './media-format'

export type PictureAddress = {
  sha256: string
  name: string
  ext: PictureExtension
  /** Null: as large as we have it. */
  width: PictureWidth | null
}

type Given = { sha256: string; file: string; w: string | null }

/**
 * Reads `/media/SHA256/NAME.EXT?w=`. `wrong`: a width or a format that we do not make, whatever
 * picture is meant; `unknown`: no picture can stand there.
 */
export function readPictureAddress({
  sha256,
  file,
  w,
}: Given): PictureAddress | 'wrong' | 'unknown' {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return 'unknown'
  const [, name = '', ending = ''] = /^([a-z0-9-]+)\.([a-z0-9]+)$/.exec(file) ?? []
  if (name === '') return 'unknown'
  const ext = PICTURE_EXTENSIONS.find((each) => each === ending)
  const width = w === null ? null : PICTURE_WIDTHS.find((each) => String(each) === w)
  if (ext === undefined || width === undefined) return 'wrong'
  return { sha256, name, ext, width }
}

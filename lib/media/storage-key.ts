import type { MediaFormat, PictureExtension, PictureWidth } from './media-format'
import { PICTURE_EXTENSIONS, PICTURE_WIDTHS } from './media-format'

export function originalKey({ sha256, format }: { sha256: string; format: MediaFormat }): string {
  return `originals/${sha256.slice(0, 2)}/${sha256}.${format}`
}

/** `width` null: the original's size. */
export type Derivative = { ext: PictureExtension; width: PictureWidth | null }

export function derivedKey(sha256: string, { ext, width }: Derivative): string {
  return `derived/${sha256.slice(0, 2)}/${sha256}/${width ?? 'full'}.${ext}`
}

/** All that can have been made of one picture. */
export function derivedKeys(sha256: string): string[] {
  return PICTURE_EXTENSIONS.flatMap((ext) =>
    [null, ...PICTURE_WIDTHS].map((width) => derivedKey(sha256, { ext, width })),
  )
}

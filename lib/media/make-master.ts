import 'server-only'
import { ok, type Result, refuse } from '@/lib/result'
import type { MediaFormat } from './media-format'
import { MAX_PIXELS, openPicture } from './open-picture'
import type { UploadKind } from './sniff-kind'

export const MAX_MASTER_PIXELS = 3200

export type Master = { bytes: Buffer; format: MediaFormat; width: number; height: number }

/**
 * The original that we keep: drawn anew from the upload's pixels, so that nothing else of it
 * (place, camera, thumbnails, what somebody hid) is left. At most 3200 pixels along each side.
 */
export async function makeMaster(
  upload: Uint8Array,
  kind: UploadKind,
): Promise<Result<Master, 'too-many-pixels' | 'broken'>> {
  try {
    const { width, height, hasAlpha } = await openPicture(upload).metadata()
    if (width * height > MAX_PIXELS) return refuse('too-many-pixels')
    const format = formatOf(kind, hasAlpha)
    const { data, info } = await openPicture(upload)
      .resize({
        width: MAX_MASTER_PIXELS,
        height: MAX_MASTER_PIXELS,
        fit: 'inside',
        ...ONLY_SMALLER,
      })
      .toFormat(format, QUALITY[format])
      .toBuffer({ resolveWithObject: true })
    return ok({ bytes: data, format, width: info.width, height: info.height })
  } catch (error) {
    return refuse(isTooLarge(error) ? 'too-many-pixels' : 'broken')
  }
}

const ONLY_SMALLER = { withoutEnlargement: true } as const

const QUALITY = {
  jpeg: { quality: 90 },
  png: { compressionLevel: 7 },
  webp: { quality: 90 },
} satisfies Record<MediaFormat, object>

/** Drawings stay free of loss, photographs small, what can be seen through stays so. */
function formatOf(kind: UploadKind, hasAlpha: boolean): MediaFormat {
  switch (kind) {
    case 'jpeg':
      return 'jpeg'
    case 'png':
    case 'gif':
      return 'png'
    case 'webp':
    case 'avif':
      return hasAlpha ? 'webp' : 'jpeg'
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && /pixel limit/i.test(error.message)
}

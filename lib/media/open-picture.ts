import 'server-only'
import sharp, { type Sharp } from 'sharp'

/** A large camera's picture and a half; more is a trap or a mistake. */
export const MAX_PIXELS = 60_000_000
const MAX_SECONDS = 15

// Nothing is opened but what `sniffKind` knows, whatever a file claims to be inside.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadHeifBuffer',
    'VipsForeignLoadNsgifBuffer',
  ],
})
sharp.cache(false)
// Pictures are made beside pages: one core each, and `inTurn` says how many.
sharp.concurrency(1)

/** The first frame, the right way up, in sRGB; nothing but pixels leaves it. Throws for what is damaged. */
export function openPicture(bytes: Uint8Array): Sharp {
  return sharp(bytes, {
    failOn: 'error',
    limitInputPixels: MAX_PIXELS,
    limitInputChannels: 5,
    sequentialRead: true,
    pages: 1,
  })
    .timeout({ seconds: MAX_SECONDS })
    .autoOrient()
    .toColorspace('srgb')
}

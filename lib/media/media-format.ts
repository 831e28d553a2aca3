import { z } from 'zod'

/** What originals are stored as: photographs as JPEG, what has see-through parts or few colours as PNG or WebP. */
export const MEDIA_FORMATS = ['jpeg', 'png', 'webp'] as const

export type MediaFormat = (typeof MEDIA_FORMATS)[number]

export const mediaFormat = z.enum(MEDIA_FORMATS)

/** The extensions of an address: each is a format that readers are given. */
export const PICTURE_EXTENSIONS = ['avif', 'webp', 'jpg', 'png'] as const

export type PictureExtension = (typeof PICTURE_EXTENSIONS)[number]

/** Pixels across; `w` of an address is one of them. */
export const PICTURE_WIDTHS = [320, 480, 640, 960, 1280, 1920] as const

export type PictureWidth = (typeof PICTURE_WIDTHS)[number]

export const PICTURE_TYPES = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
} as const satisfies Record<PictureExtension, string>

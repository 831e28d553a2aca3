import type { MediaView } from './media-view'

/**
 * How a browser hands a picture in: POST with the file as the body, so that nothing has to be
 * parsed and progress is the file's own. The name goes along percent-encoded.
 */
export const UPLOAD_HREF = '/admin/media/upload'
export const FILE_NAME_HEADER = 'x-file-name'

/** Why an upload is refused, for the desk to say in words. */
export const UPLOAD_REFUSALS = {
  empty: 422,
  'too-large': 413,
  'too-many-pixels': 422,
  /** None of JPEG, PNG, WebP, AVIF and GIF, whatever its name says. */
  'unsupported-kind': 422,
  /** Cut off or damaged. */
  broken: 422,
  'signed-out': 401,
  foreign: 403,
  forbidden: 403,
  /** Too many at once: the same again in a moment. */
  busy: 503,
} as const

export type UploadRefusal = keyof typeof UPLOAD_REFUSALS

/** `message` is in the desk's language and says what to do. */
export type UploadAnswer = { media: MediaView } | { refusal: UploadRefusal; message: string }

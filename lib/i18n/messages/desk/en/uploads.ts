import type { Message } from '@/lib/i18n/message-types'

export const uploads = {
  'upload.empty': 'The file is empty. Choose it again.',
  'upload.too-large': 'The file is larger than 20 MB. Save the picture smaller.',
  'upload.too-many-pixels': 'The picture has more than 60 million pixels. Save it smaller.',
  'upload.unsupported-kind':
    'We take JPEG, PNG, WebP, AVIF and GIF, and this file is none of them. Save it as JPEG or PNG.',
  'upload.broken': 'The file is damaged or was cut off. Save it again or take another copy.',
  'upload.signed-out':
    'You have been signed out. Sign in in another tab, then send the file again.',
  'upload.foreign': 'This came from another site and was not taken. Reload the page.',
  'upload.forbidden': 'Your role does not allow uploads.',
  'upload.busy': 'Many pictures are being taken in. Send the file again in a moment.',
  'refused.removed-pictures':
    'A picture of the text is no longer in the library. Put another in its place or take it out.',
} as const satisfies Record<string, Message>

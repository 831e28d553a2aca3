import type { Message } from '@/lib/i18n/message-types'

export const pictures = {
  'problem.unknown-picture': 'Line {line}: there is no such picture.',
  'problem.bad-picture-words':
    'Line {line}: the words of a picture are one line each, of at most 500 characters.',
  'part.alt': 'Alternative text of the pictures',
} as const satisfies Record<string, Message>

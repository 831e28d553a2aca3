import type { Message } from '@/lib/i18n/message-types'

/** Words of the desk that have not been put into its five languages yet. */
export const deskEn = {
  errorTitle: 'The desk could not show this',
  errorText:
    'The database or the server did not answer. Everything that was saved is kept; text you were typing is kept on this computer and offered when you open the piece again.',
  tryAgain: 'Try again',
} as const satisfies Record<string, Message>

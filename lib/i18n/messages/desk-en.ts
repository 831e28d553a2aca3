import type { Message } from '@/lib/i18n/message-types'

/** Words of the desk that have not been put into its five languages yet. */
export const deskEn = {
  // The rich editor
} as const satisfies Record<string, Message>

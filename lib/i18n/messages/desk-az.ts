import type { NewMessages as DeskMessages } from '@/lib/i18n/desk-text'

export const deskAz = {
  // Redaktor
} satisfies DeskMessages

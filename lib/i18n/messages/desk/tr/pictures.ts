import type { Translated } from '@/lib/i18n/message-types'
import type { pictures as en } from '@/lib/i18n/messages/desk/en/pictures'

export const pictures = {
  'problem.unknown-picture': 'Satır {line}: böyle bir görsel yok.',
  'problem.bad-picture-words':
    'Satır {line}: görselin metinlerinin her biri en çok 500 karakterlik tek satırdır.',
  'part.alt': 'Görsellerin alternatif metni',
} satisfies Translated<typeof en>

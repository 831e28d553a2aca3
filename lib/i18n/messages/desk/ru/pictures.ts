import type { Translated } from '@/lib/i18n/message-types'
import type { pictures as en } from '@/lib/i18n/messages/desk/en/pictures'

export const pictures = {
  'problem.unknown-picture': 'Строка {line}: такого изображения нет.',
  'problem.bad-picture-words':
    'Строка {line}: каждый текст изображения занимает одну строку не длиннее 500 знаков.',
  'part.alt': 'Альтернативный текст изображений',
} satisfies Translated<typeof en>

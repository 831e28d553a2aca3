import type { Translated } from '@/lib/i18n/message-types'
import type { pictures as en } from '@/lib/i18n/messages/desk/en/pictures'

export const pictures = {
  'problem.unknown-picture': 'Sətir {line}: belə şəkil yoxdur.',
  'problem.bad-picture-words':
    'Sətir {line}: şəklin mətnlərinin hər biri ən çoxu 500 simvolluq bir sətirdir.',
  'part.alt': 'Şəkillərin alternativ mətni',
} satisfies Translated<typeof en>

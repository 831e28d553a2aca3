import type { Translated } from '@/lib/i18n/message-types'
import type { pictures as en } from '@/lib/i18n/messages/desk/en/pictures'

export const pictures = {
  'problem.unknown-picture': 'Жол {line}: мұндай сурет жоқ.',
  'problem.bad-picture-words': 'Жол {line}: суреттің әр мәтіні 500 таңбадан аспайтын бір жол.',
  'part.alt': 'Суреттердің балама мәтіні',
} satisfies Translated<typeof en>

import type { Translated } from '@/lib/i18n/message-types'
import type { imprint as en } from '@/lib/i18n/messages/en/imprint'

export const imprint = {
  publisher: 'Баспагер:',
  responsible: 'Мазмұнға жауапты:',
  postalAddress: 'Мекенжай:',
  registration: 'Тіркеу:',
  phone: 'Телефон:',
  email: 'Эл. пошта:',
} satisfies Translated<typeof en>

import type { Translated } from '@/lib/i18n/message-types'
import type { imprint as en } from '@/lib/i18n/messages/en/imprint'

export const imprint = {
  publisher: 'Naşir:',
  responsible: 'Məzmuna görə məsuldur:',
  postalAddress: 'Ünvan:',
  registration: 'Qeydiyyat:',
  phone: 'Telefon:',
  email: 'E-poçt:',
} satisfies Translated<typeof en>

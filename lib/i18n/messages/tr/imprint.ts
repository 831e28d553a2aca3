import type { Translated } from '@/lib/i18n/message-types'
import type { imprint as en } from '@/lib/i18n/messages/en/imprint'

export const imprint = {
  publisher: 'Yayıncı:',
  responsible: 'İçerikten sorumlu:',
  postalAddress: 'Adres:',
  registration: 'Kayıt:',
  phone: 'Telefon:',
  email: 'E-posta:',
} satisfies Translated<typeof en>

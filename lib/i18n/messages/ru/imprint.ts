import type { Translated } from '@/lib/i18n/message-types'
import type { imprint as en } from '@/lib/i18n/messages/en/imprint'

export const imprint = {
  publisher: 'Издатель:',
  responsible: 'Ответственный за содержание:',
  postalAddress: 'Адрес:',
  registration: 'Регистрация:',
  phone: 'Телефон:',
  email: 'Эл. почта:',
} satisfies Translated<typeof en>

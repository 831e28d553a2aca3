import type { Message } from '@/lib/i18n/message-types'

export const imprint = {
  publisher: 'Publisher:',
  responsible: 'Responsible for content:',
  postalAddress: 'Address:',
  registration: 'Registration:',
  phone: 'Telephone:',
  email: 'E-mail:',
} as const satisfies Record<string, Message>

import type { Translated } from '@/lib/i18n/message-types'
import type { status as en } from '@/lib/i18n/messages/en/status'

export const status = {
  notFoundTitle: 'Страница не найдена',
  notFoundText:
    'По этому адресу ничего нет. Возможно, в нём опечатка или материал не публиковался.',
  otherLanguagesTitle: 'Нет на русском языке',
  otherLanguagesText: 'Этот материал опубликован на других языках:',
  withdrawnTitle: 'Материал отозван',
  withdrawnText: 'Его больше нет на сайте. Причина названа открыто:',
} satisfies Translated<typeof en>

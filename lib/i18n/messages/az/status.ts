import type { Translated } from '@/lib/i18n/message-types'
import type { status as en } from '@/lib/i18n/messages/en/status'

export const status = {
  notFoundTitle: 'Səhifə tapılmadı',
  notFoundText:
    'Bu ünvanda heç nə yoxdur. Ünvan səhv yazılmış və ya yazı dərc olunmamış ola bilər.',
  otherLanguagesTitle: 'Azərbaycan dilində mövcud deyil',
  otherLanguagesText: 'Bu yazı başqa dillərdə dərc olunub:',
  withdrawnTitle: 'Bu yazı geri götürülüb',
  withdrawnText: 'O, artıq saytda yoxdur. Səbəbi açıqdır:',
} satisfies Translated<typeof en>

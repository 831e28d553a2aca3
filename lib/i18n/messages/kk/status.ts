import type { Translated } from '@/lib/i18n/message-types'
import type { status as en } from '@/lib/i18n/messages/en/status'

export const status = {
  notFoundTitle: 'Бет табылмады',
  notFoundText:
    'Бұл мекенжайда ештеңе жоқ. Ол қате терілген немесе мақала жарияланбаған болуы мүмкін.',
  otherLanguagesTitle: 'Қазақ тілінде жоқ',
  otherLanguagesText: 'Бұл мақала басқа тілдерде жарияланған:',
  withdrawnTitle: 'Бұл мақала қайтарып алынды',
  withdrawnText: 'Ол енді сайтта жоқ. Себебін ашық жазамыз:',
} satisfies Translated<typeof en>

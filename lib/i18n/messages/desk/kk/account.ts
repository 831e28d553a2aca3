import type { Translated } from '@/lib/i18n/message-types'
import type { account as en } from '@/lib/i18n/messages/desk/en/account'

export const account = {
  account: 'Сіздің есептік жазбаңыз',
  accountPages: 'Есептік жазба және редакция',
  yourName: 'Аты-жөніңіз',
  yourNameHint: 'Редакцияда әріптестер осылай көреді. Автор аттары Адамдар бөлімінде сақталады.',
  saved: 'Сақталды.',
  changePassword: 'Құпиясөзді өзгерту',
  currentPassword: 'Қазіргі құпиясөз',
  newPassword: 'Жаңа құпиясөз',
  passwordChanged: 'Құпиясөз өзгерді. Басқа сеанстарыңыз аяқталды.',
  sessions: 'Кірген жерлеріңіз',
  device: 'Құрылғы',
  unknownDevice: 'белгісіз құрылғы',
  signedInSince: 'Қашаннан бері',
  lastUsed: 'Соңғы қолдану',
  thisSession: 'осы сеанс',
  endSession: 'Аяқтау',
  endSessionOn: 'Сеансты аяқтау: {device}, {time}',
  endOtherSessions: 'Басқа барлық сеансты аяқтау',
  sessionEnded: 'Аяқталды: ол құрылғыда енді сеанс жоқ.',
  'refused.wrong-password': 'Қазіргі құпиясөз дұрыс емес. Ештеңе өзгерген жоқ.',
  'refused.wait': 'Тым көп әрекет жасалды. Бір минут күтіп, қайталап көріңіз.',
} satisfies Translated<typeof en>

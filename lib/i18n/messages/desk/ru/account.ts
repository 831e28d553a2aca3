import type { Translated } from '@/lib/i18n/message-types'
import type { account as en } from '@/lib/i18n/messages/desk/en/account'

export const account = {
  account: 'Ваша учётная запись',
  accountPages: 'Учётная запись и редакция',
  yourName: 'Ваше имя',
  yourNameHint:
    'Так вас видят коллеги в редакции. Подписи под материалами хранятся в разделе «Люди».',
  saved: 'Сохранено.',
  changePassword: 'Изменить пароль',
  currentPassword: 'Текущий пароль',
  newPassword: 'Новый пароль',
  passwordChanged: 'Пароль изменён. Другие ваши сеансы завершены.',
  sessions: 'Где вы вошли',
  device: 'Устройство',
  unknownDevice: 'неизвестное устройство',
  signedInSince: 'С какого времени',
  lastUsed: 'Последнее обращение',
  thisSession: 'этот сеанс',
  endSession: 'Завершить',
  endSessionOn: 'Завершить сеанс: {device}, {time}',
  endOtherSessions: 'Завершить все остальные сеансы',
  sessionEnded: 'Завершено: на том устройстве выполнен выход.',
  'refused.wrong-password': 'Текущий пароль неверен. Ничего не изменилось.',
  'refused.wait': 'Слишком много попыток. Подождите минуту и попробуйте снова.',
} satisfies Translated<typeof en>

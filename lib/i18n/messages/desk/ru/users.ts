import type { Translated } from '@/lib/i18n/message-types'
import type { users as en } from '@/lib/i18n/messages/desk/en/users'

export const users = {
  users: 'Пользователи',
  role: 'Роль',
  'role.author': 'Автор',
  'role.translator': 'Переводчик',
  'role.checker': 'Фактчекер',
  'role.editor': 'Редактор',
  'role.admin': 'Администратор',
  standing: 'Состояние',
  'userState.active': 'работает',
  'userState.invited': 'приглашение отправлено, пароля ещё нет',
  'userState.disabled': 'отключён',
  lastSeen: 'Последний вход',
  neverSeen: 'ни разу',
  acts: 'Действия',
  you: 'вы',
  inviteSomebody: 'Пригласить человека',
  makeInvitation: 'Создать приглашение',
  linkOnce:
    'Скопируйте эту ссылку сейчас и передайте человеку: она показана только здесь и только один раз. Пароль сможет выбрать тот, у кого она есть.',
  oneTimeLink: 'Одноразовая ссылка',
  copyLink: 'Скопировать ссылку',
  copied: 'Скопировано.',
  copyByHand: 'Скопировать не удалось. Выделите ссылку и скопируйте её сами.',
  manageUser: 'Изменить: {name}',
  changeRole: 'Изменить роль',
  roleEndsSessions:
    'Сеансы человека завершатся; с новой ролью он будет работать после следующего входа.',
  newLink: 'Создать новую ссылку',
  newLinkText:
    'Для потерянного приглашения (действует 3 дня) или забытого пароля (30 минут). Прежние ссылки перестанут работать.',
  disable: 'Отключить учётную запись',
  disableText: 'Сеансы завершатся сразу, и войти будет нельзя. Всё написанное останется.',
  enable: 'Включить учётную запись',
  'refused.yourself':
    'Нельзя менять собственную роль или отключать самого себя. Это может другой администратор.',
  'refused.email-taken':
    'Учётная запись с этим адресом уже есть. Создайте для неё новую ссылку в списке.',
  'refused.disabled': 'Учётная запись отключена. Сначала включите её.',
} satisfies Translated<typeof en>

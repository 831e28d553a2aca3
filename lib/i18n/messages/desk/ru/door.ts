import type { Translated } from '@/lib/i18n/message-types'
import type { door as en } from '@/lib/i18n/messages/desk/en/door'

export const door = {
  signIn: 'Войти',
  signInTitle: 'Вход в редакцию',
  wrongSignIn: 'Адрес и пароль не подходят друг к другу. Ничего не изменилось, попробуйте ещё раз.',
  waitSignIn: 'Слишком много попыток. Попробуйте снова через {seconds} с.',
  notOurForm: 'Эта форма отправлена не со страницы сайта. Обновите страницу и попробуйте ещё раз.',
  setupTitle: 'Создание первой учётной записи',
  setupText: 'Вы будете администратором: сможете всё, что может редактор, и добавлять людей.',
  setupButton: 'Создать учётную запись',
  inviteTitle: 'Выберите пароль',
  inviteText: 'Для адреса {email}.',
  inviteButton: 'Сохранить пароль',
  passwordHint: 'Не менее 12 знаков.',
  linkDeadTitle: 'Эта ссылка не работает',
  linkDeadText:
    'Она использована, устарела или никогда не действовала. Ссылка для установки работает один раз, 30 минут: чтобы получить новую, запустите Təhlil снова. Приглашённые могут попросить новое приглашение.',
} satisfies Translated<typeof en>

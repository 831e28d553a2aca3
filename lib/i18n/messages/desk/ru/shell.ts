import type { Translated } from '@/lib/i18n/message-types'
import type { shell as en } from '@/lib/i18n/messages/desk/en/shell'

export const shell = {
  desk: 'Редакция',
  articles: 'Материалы',
  boxes: 'Ключевые показатели',
  people: 'Люди',
  sections: 'Разделы редакции',
  skipToContent: 'Перейти к содержанию',
  signOut: 'Выйти',
  email: 'Эл. почта',
  password: 'Пароль',
  name: 'Имя',
  language: 'Язык',
  notFoundTitle: 'Здесь ничего нет',
  notFoundText: 'В редакции по этому адресу ничего нет, или открывать это не вам.',
  backToArticles: 'Назад к материалам',
  errorTitle: 'Редакция не смогла это показать',
  errorText:
    'База данных или сервер не ответили. Всё сохранённое цело; набранный текст хранится на этом компьютере и будет предложен, когда вы снова откроете материал.',
  tryAgain: 'Попробовать ещё раз',
  facts: 'Факты',
  home: 'Главная',
} satisfies Translated<typeof en>

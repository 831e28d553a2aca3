import type { Translated } from '@/lib/i18n/message-types'
import type { people as en } from '@/lib/i18n/messages/desk/en/people'

export const people = {
  bylineTitle: 'Авторы',
  addAuthor: 'Добавить автора',
  choosePerson: 'Выберите человека…',
  moveUp: '{name}: выше',
  moveDown: '{name}: ниже',
  remove: '{name}: убрать',
  newPerson: 'Новый человек',
  nameIn: 'Имя, {lang}',
  degreesIn: 'Учёная степень, {lang}',
  postIn: 'Должность, {lang}',
  addPerson: 'Добавить человека',
  nameMissing: 'Напишите имя хотя бы на одном языке.',
  noPeople: 'Пока никого нет.',
  degrees: 'Учёная степень',
  post: 'Должность',
} satisfies Translated<typeof en>

import type { Translated } from '@/lib/i18n/message-types'
import type { people as en } from '@/lib/i18n/messages/desk/en/people'

export const people = {
  bylineTitle: 'Авторлар',
  addAuthor: 'Автор қосу',
  choosePerson: 'Адамды таңдаңыз…',
  moveUp: '{name}: жоғары',
  moveDown: '{name}: төмен',
  remove: '{name}: алып тастау',
  newPerson: 'Жаңа адам',
  nameIn: 'Аты-жөні, {lang}',
  degreesIn: 'Ғылыми дәрежесі, {lang}',
  postIn: 'Лауазымы, {lang}',
  addPerson: 'Адамды қосу',
  nameMissing: 'Аты-жөнін кемінде бір тілде жазыңыз.',
  noPeople: 'Әзірге ешкім жоқ.',
  degrees: 'Ғылыми дәрежесі',
  post: 'Лауазымы',
} satisfies Translated<typeof en>

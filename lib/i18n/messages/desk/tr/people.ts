import type { Translated } from '@/lib/i18n/message-types'
import type { people as en } from '@/lib/i18n/messages/desk/en/people'

export const people = {
  bylineTitle: 'Yazarlar',
  addAuthor: 'Yazar ekle',
  choosePerson: 'Kişi seçin…',
  moveUp: '{name}: yukarı',
  moveDown: '{name}: aşağı',
  remove: '{name}: çıkar',
  newPerson: 'Yeni kişi',
  nameIn: 'Ad, {lang}',
  degreesIn: 'Akademik derece, {lang}',
  postIn: 'Görev, {lang}',
  addPerson: 'Kişiyi ekle',
  nameMissing: 'Adı en az bir dilde yazın.',
  noPeople: 'Henüz kimse yok.',
  degrees: 'Akademik derece',
  post: 'Görev',
} satisfies Translated<typeof en>

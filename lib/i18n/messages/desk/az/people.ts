import type { Translated } from '@/lib/i18n/message-types'
import type { people as en } from '@/lib/i18n/messages/desk/en/people'

export const people = {
  bylineTitle: 'Müəlliflər',
  addAuthor: 'Müəllif əlavə et',
  choosePerson: 'Şəxs seçin…',
  moveUp: '{name}: yuxarı',
  moveDown: '{name}: aşağı',
  remove: '{name}: çıxar',
  newPerson: 'Yeni şəxs',
  nameIn: 'Ad, {lang}',
  degreesIn: 'Elmi dərəcə, {lang}',
  postIn: 'Vəzifə, {lang}',
  addPerson: 'Şəxsi əlavə et',
  nameMissing: 'Adı ən azı bir dildə yazın.',
  noPeople: 'Hələ heç kim yoxdur.',
  degrees: 'Elmi dərəcə',
  post: 'Vəzifə',
} satisfies Translated<typeof en>

import type { Translated } from '@/lib/i18n/message-types'
import type { article as en } from '@/lib/i18n/messages/en/article'

export const article = {
  'type.analysis': 'Талдау',
  'type.opinion': 'Пікір',
  'type.interview': 'Сұхбат',
  'type.report': 'Баяндама',
  'type.news': 'Жаңалық',
  published: 'Жарияланды:',
  updated: 'Жаңартылды:',
  bakuTime: '{dateTime}, Баку уақыты',
  readingTime: '{n} минуттық мәтін',
  translatedFrom: 'Аударма. Түпнұсқа: {lang}',
  'original.az': 'әзірбайжан тілінде',
  'original.en': 'ағылшын тілінде',
  'original.ru': 'орыс тілінде',
  'original.tr': 'түрік тілінде',
  'original.kk': 'қазақ тілінде',
  retracted: 'Қайтарып алынды',
  retractedOn: 'Қайтарып алынды: {date}',
  retractedText:
    'Редакция бұл мақаланы енді растамайды. Мақала оқуға ашық қалады, бірақ оған сүйенуге болмайды. Себебі:',
  retractedTitle: 'Қайтарып алынды: {title}',
  inThisPiece: 'Осы мақалада',
  partOf: '{part}-бөлім, барлығы {n}',
  notes: 'Ескертпелер',
  noteCall: '{n}-ескертпе',
  table: 'Кесте',
  credit: 'Сурет:',
  related: 'Ұқсас материалдар',
  funder: 'Қолдау көрсеткен:',
} satisfies Translated<typeof en>

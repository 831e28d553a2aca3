import type { Translated } from '@/lib/i18n/message-types'
import type { article as en } from '@/lib/i18n/messages/en/article'

export const article = {
  'type.analysis': 'Təhlil',
  'type.opinion': 'Şərh',
  'type.interview': 'Müsahibə',
  'type.report': 'Hesabat',
  'type.news': 'Xəbər',
  published: 'Dərc olunub:',
  updated: 'Yenilənib:',
  bakuTime: '{dateTime}, Bakı vaxtı ilə',
  readingTime: '{n} dəqiqəlik mətn',
  translatedFrom: 'Tərcümə. Orijinal: {lang}',
  'original.az': 'Azərbaycan dilində',
  'original.en': 'ingilis dilində',
  'original.ru': 'rus dilində',
  'original.tr': 'türk dilində',
  'original.kk': 'qazax dilində',
  retracted: 'Geri götürülüb',
  retractedOn: 'Geri götürülüb: {date}',
  retractedText:
    'Redaksiya bu yazıdan imtina edib. Yazı oxunmaq üçün açıq qalır, amma ona istinad etmək olmaz. Səbəbi:',
  retractedTitle: 'Geri götürülüb: {title}',
  inThisPiece: 'Bu yazıda',
  partOf: 'Hissə {part} / {n}',
  notes: 'Qeydlər',
  noteCall: 'Qeyd {n}',
  table: 'Cədvəl',
  credit: 'Rəsm:',
  related: 'Əlaqəli yazılar',
  funder: 'Dəstəkçi:',
} satisfies Translated<typeof en>

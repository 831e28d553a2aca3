import type { Translated } from '@/lib/i18n/message-types'
import type { article as en } from '@/lib/i18n/messages/en/article'

export const article = {
  'type.analysis': 'Analiz',
  'type.opinion': 'Görüş',
  'type.interview': 'Söyleşi',
  'type.report': 'Rapor',
  'type.news': 'Haber',
  published: 'Yayımlandı:',
  updated: 'Güncellendi:',
  bakuTime: '{dateTime}, Bakü saati',
  readingTime: '{n} dk okuma',
  translatedFrom: 'Çeviri. Özgün dil: {lang}',
  'original.az': 'Azerbaycanca',
  'original.en': 'İngilizce',
  'original.ru': 'Rusça',
  'original.tr': 'Türkçe',
  'original.kk': 'Kazakça',
  inThisPiece: 'Bu yazıda',
} satisfies Translated<typeof en>

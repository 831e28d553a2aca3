import type { Translated } from '@/lib/i18n/message-types'
import type { article as en } from '@/lib/i18n/messages/en/article'

export const article = {
  'type.analysis': 'Analiz',
  'type.opinion': 'Yorum',
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
  retracted: 'Geri çekildi',
  retractedOn: 'Geri çekildi: {date}',
  retractedText:
    'Yazı işleri artık bu yazının arkasında durmuyor. Yazı okunabilir kalıyor, ama kaynak gösterilmemeli. Gerekçesi:',
  retractedTitle: 'Geri çekildi: {title}',
  inThisPiece: 'Bu yazıda',
  partOf: 'Bölüm {part} / {n}',
  notes: 'Notlar',
  noteCall: 'Not {n}',
  table: 'Tablo',
  credit: 'Çizim:',
  related: 'İlgili yazılar',
  funder: 'Destekleyen:',
} satisfies Translated<typeof en>

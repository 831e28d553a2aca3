import type { Translated } from '@/lib/i18n/message-types'
import type { shell as en } from '@/lib/i18n/messages/en/shell'

export const shell = {
  tagline:
    'Hazar’ın iki kıyısından imzalı analizler: her rakamın kaynağı, her değişikliğin tarihi var',
  motto: 'Hazar bölgesine dair imzalı analizler',
  feedTitle: '{site}, Türkçe',
  skipToContent: 'İçeriğe geç',
  home: 'Ana sayfa',
  menu: 'Menü',
  siteLinks: 'Site',
  languages: 'Diller',
  notInLanguage: 'bu dilde mevcut değil',
  disclaimer: 'Yazılardaki görüşler yazarlarına aittir.',
  followTitle: 'RSS ile izleyin',
  followText:
    'Her yeni yazı, eksiksiz metniyle, dilediğiniz akış okuyucuda. Üyelik yok, izleme yok.',
  'section.analysis': 'Analiz',
  'section.opinion': 'Yorum',
  'section.interview': 'Söyleşi',
  'section.report': 'Rapor',
  'section.news': 'Haberler',
  countries: 'Ülkeler',
  topics: 'Konular',
  series: 'Diziler',
  facts: 'Olgular',
  feeds: 'Akışlar',
  all: 'tümü',
  changedFacts: 'Değişen olgular',
  seriesColumn: 'Dizi:',
  part: '{n}. bölüm',
  chosenPieces: 'Seçilmiş yazılar',
} satisfies Translated<typeof en>

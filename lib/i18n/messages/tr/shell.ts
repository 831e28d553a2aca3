import type { Translated } from '@/lib/i18n/message-types'
import type { shell as en } from '@/lib/i18n/messages/en/shell'

export const shell = {
  tagline: 'İmzalı analizler. Her rakamın kaynağı ve tarihi bellidir.',
  homeTitle: 'Təhlil: Hazar bölgesine dair imzalı analizler',
  feedTitle: 'Təhlil, Türkçe',
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
} satisfies Translated<typeof en>

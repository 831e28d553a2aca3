import type { Translated } from '@/lib/i18n/message-types'
import type { shell as en } from '@/lib/i18n/messages/en/shell'

export const shell = {
  tagline:
    'Xəzərin iki sahilindən imzalı təhlillər: hər rəqəmin mənbəyi, hər dəyişikliyin tarixi var',
  motto: 'Xəzər bölgəsi haqqında imzalı təhlillər',
  feedTitle: '{site}, Azərbaycanca',
  skipToContent: 'Məzmuna keçin',
  home: 'Ana səhifə',
  menu: 'Menyu',
  siteLinks: 'Sayt',
  languages: 'Dillər',
  notInLanguage: 'bu dildə mövcud deyil',
  disclaimer: 'Yazılarda əks olunan fikirlər müəlliflərə məxsusdur.',
  followTitle: 'RSS ilə izləyin',
  followText: 'Hər yeni yazı tam mətni ilə lent oxuyucunuzda. Hesab açmadan, izlənmədən.',
  'section.analysis': 'Təhlil',
  'section.opinion': 'Şərh',
  'section.interview': 'Müsahibə',
  'section.report': 'Hesabat',
  'section.news': 'Xəbərlər',
  countries: 'Ölkələr',
  topics: 'Mövzular',
  series: 'Silsilələr',
  facts: 'Faktlar',
  feeds: 'Lentlər',
  all: 'hamısı',
  changedFacts: 'Dəyişən faktlar',
  seriesColumn: 'Silsilə:',
  part: 'Hissə {n}',
  chosenPieces: 'Seçilmiş yazılar',
} satisfies Translated<typeof en>

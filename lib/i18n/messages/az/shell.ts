import type { Translated } from '@/lib/i18n/message-types'
import type { shell as en } from '@/lib/i18n/messages/en/shell'

export const shell = {
  tagline: 'İmzalı təhlillər. Hər rəqəmin mənbəyi və tarixi göstərilir.',
  homeTitle: 'Təhlil: Xəzər bölgəsinin imzalı təhlilləri',
  feedTitle: 'Təhlil, Azərbaycanca',
  skipToContent: 'Məzmuna keçin',
  home: 'Ana səhifə',
  menu: 'Menyu',
  siteLinks: 'Sayt',
  languages: 'Dillər',
  notInLanguage: 'bu dildə mövcud deyil',
  disclaimer: 'Yazılarda əks olunan fikirlər müəlliflərə məxsusdur.',
  followTitle: 'RSS ilə izləyin',
  followText: 'Hər yeni yazı tam mətni ilə lent oxuyucunuzda. Hesab açmadan, izlənmədən.',
} satisfies Translated<typeof en>

import type { Translated } from '@/lib/i18n/message-types'
import type { shell as en } from '@/lib/i18n/messages/desk/en/shell'

export const shell = {
  desk: 'Redaksiya',
  articles: 'Yazılar',
  boxes: 'Əsas göstəricilər',
  people: 'Şəxslər',
  sections: 'Redaksiyanın bölmələri',
  skipToContent: 'Məzmuna keç',
  signOut: 'Çıxış',
  email: 'E-poçt',
  password: 'Şifrə',
  name: 'Ad',
  language: 'Dil',
  notFoundTitle: 'Burada heç nə yoxdur',
  notFoundText: 'Redaksiyada bu ünvanda heç nə yoxdur və ya onu açmaq sizə aid deyil.',
  backToArticles: 'Yazılara qayıt',
  errorTitle: 'Redaksiya bunu göstərə bilmədi',
  errorText:
    'Verilənlər bazası və ya server cavab vermədi. Yadda saxlanılan hər şey yerindədir; yazdığınız mətn bu kompüterdə saxlanılıb və yazını yenidən açanda təklif olunacaq.',
  tryAgain: 'Yenidən cəhd et',
  facts: 'Faktlar',
  home: 'Ana səhifə',
} satisfies Translated<typeof en>

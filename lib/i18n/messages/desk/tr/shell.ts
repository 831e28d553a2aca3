import type { Translated } from '@/lib/i18n/message-types'
import type { shell as en } from '@/lib/i18n/messages/desk/en/shell'

export const shell = {
  desk: 'Yazı işleri',
  articles: 'Yazılar',
  boxes: 'Temel göstergeler',
  people: 'Kişiler',
  sections: 'Yazı işlerinin bölümleri',
  skipToContent: 'İçeriğe geç',
  signOut: 'Çıkış yap',
  email: 'E-posta',
  password: 'Parola',
  name: 'Ad',
  language: 'Dil',
  notFoundTitle: 'Burada bir şey yok',
  notFoundText: 'Yazı işlerinde bu adreste bir şey yok ya da açmak size düşmüyor.',
  backToArticles: 'Yazılara dön',
  errorTitle: 'Yazı işleri bunu gösteremedi',
  errorText:
    'Veritabanı ya da sunucu yanıt vermedi. Kaydedilen her şey duruyor; yazmakta olduğunuz metin bu bilgisayarda saklandı ve yazıyı yeniden açtığınızda önerilecek.',
  tryAgain: 'Yeniden dene',
  facts: 'Olgular',
  home: 'Ana sayfa',
} satisfies Translated<typeof en>

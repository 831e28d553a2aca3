import type { Translated } from '@/lib/i18n/message-types'
import type { account as en } from '@/lib/i18n/messages/desk/en/account'

export const account = {
  account: 'Hesabınız',
  accountPages: 'Hesap ve yazı işleri',
  yourName: 'Adınız',
  yourNameHint:
    'Yazı işlerinde arkadaşlarınız böyle görür. Yazar adları Kişiler bölümünde tutulur.',
  saved: 'Kaydedildi.',
  changePassword: 'Parolayı değiştir',
  currentPassword: 'Şimdiki parola',
  newPassword: 'Yeni parola',
  passwordChanged: 'Parola değişti. Diğer oturumlarınız kapandı.',
  sessions: 'Giriş yaptığınız yerler',
  device: 'Cihaz',
  unknownDevice: 'bilinmeyen cihaz',
  signedInSince: 'Ne zamandan beri',
  lastUsed: 'Son kullanım',
  thisSession: 'bu oturum',
  endSession: 'Kapat',
  endSessionOn: 'Oturumu kapat: {device}, {time}',
  endOtherSessions: 'Diğer bütün oturumları kapat',
  sessionEnded: 'Kapatıldı: o cihazda oturum artık yok.',
  'refused.wrong-password': 'Şimdiki parola doğru değil. Hiçbir şey değişmedi.',
  'refused.wait': 'Çok fazla deneme yapıldı. Bir dakika bekleyip yeniden deneyin.',
} satisfies Translated<typeof en>

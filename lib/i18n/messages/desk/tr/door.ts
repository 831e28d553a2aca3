import type { Translated } from '@/lib/i18n/message-types'
import type { door as en } from '@/lib/i18n/messages/desk/en/door'

export const door = {
  signIn: 'Giriş yap',
  signInTitle: 'Yazı işlerine giriş',
  wrongSignIn: 'E-posta ile parola eşleşmiyor. Hiçbir şey değişmedi, yeniden deneyin.',
  waitSignIn: 'Çok fazla deneme yapıldı. {seconds} saniye sonra yeniden deneyin.',
  notOurForm: 'Bu form sitenin kendi sayfasından gönderilmedi. Sayfayı yenileyip yeniden deneyin.',
  setupTitle: 'İlk hesabı kur',
  setupText:
    'Yönetici olacaksınız: editörün yapabildiği her şeyi yapabilir ve başkalarını ekleyebilirsiniz.',
  setupButton: 'Hesabı oluştur',
  inviteTitle: 'Parolanızı seçin',
  inviteText: '{email} için.',
  inviteButton: 'Parolayı kaydet',
  passwordHint: 'En az 12 karakter.',
  linkDeadTitle: 'Bu bağlantı çalışmıyor',
  linkDeadText:
    'Kullanılmış, süresi dolmuş ya da hiç geçerli olmamış. Kurulum bağlantısı bir kez, 30 dakika çalışır: yenisi için Təhlil’i yeniden başlatın. Davet edilenler yeni bir davet isteyebilir.',
} satisfies Translated<typeof en>

import type { Translated } from '@/lib/i18n/message-types'
import type { door as en } from '@/lib/i18n/messages/desk/en/door'

export const door = {
  signIn: 'Daxil ol',
  signInTitle: 'Redaksiyaya giriş',
  wrongSignIn: 'E-poçt və şifrə uyğun gəlmir. Heç nə dəyişməyib, yenidən cəhd edin.',
  waitSignIn: 'Həddən çox cəhd edilib. {seconds} saniyədən sonra yenidən cəhd edin.',
  notOurForm:
    'Bu forma saytın öz səhifəsindən göndərilməyib. Səhifəni yeniləyib yenidən cəhd edin.',
  setupTitle: 'İlk hesabı qur',
  setupText:
    'Siz inzibatçı olacaqsınız: redaktorun gördüyü hər işi görə və başqalarını əlavə edə bilərsiniz.',
  setupButton: 'Hesabı yarat',
  inviteTitle: 'Şifrə seçin',
  inviteText: '{email} üçün.',
  inviteButton: 'Şifrəni təyin et',
  passwordHint: 'Ən azı 12 simvol.',
  linkDeadTitle: 'Bu keçid işləmir',
  linkDeadText:
    'Ya istifadə olunub, ya vaxtı bitib, ya da heç vaxt etibarlı olmayıb. Quraşdırma keçidi bir dəfə, 30 dəqiqə ərzində işləyir: yenisi üçün Təhlili yenidən başladın. Dəvət olunanlar yeni dəvət istəyə bilər.',
} satisfies Translated<typeof en>

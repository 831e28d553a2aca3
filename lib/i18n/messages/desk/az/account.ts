import type { Translated } from '@/lib/i18n/message-types'
import type { account as en } from '@/lib/i18n/messages/desk/en/account'

export const account = {
  account: 'Hesabınız',
  accountPages: 'Hesab və redaksiya',
  yourName: 'Adınız',
  yourNameHint: 'Həmkarlarınız redaksiyada belə görür. Müəllif adları Şəxslər bölməsindədir.',
  saved: 'Yadda saxlanıldı.',
  changePassword: 'Şifrəni dəyiş',
  currentPassword: 'İndiki şifrə',
  newPassword: 'Yeni şifrə',
  passwordChanged: 'Şifrə dəyişdirildi. Digər sessiyalarınız bağlandı.',
  sessions: 'Daxil olduğunuz yerlər',
  device: 'Cihaz',
  unknownDevice: 'naməlum cihaz',
  signedInSince: 'Nə vaxtdan',
  lastUsed: 'Son istifadə',
  thisSession: 'bu sessiya',
  endSession: 'Bağla',
  endSessionOn: 'Sessiyanı bağla: {device}, {time}',
  endOtherSessions: 'Bütün digər sessiyaları bağla',
  sessionEnded: 'Bağlandı: həmin cihazda hesabdan çıxılıb.',
  'refused.wrong-password': 'İndiki şifrə düzgün deyil. Heç nə dəyişmədi.',
  'refused.wait': 'Həddən çox cəhd edilib. Bir dəqiqə gözləyib yenidən cəhd edin.',
} satisfies Translated<typeof en>

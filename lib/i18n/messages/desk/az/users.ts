import type { Translated } from '@/lib/i18n/message-types'
import type { users as en } from '@/lib/i18n/messages/desk/en/users'

export const users = {
  users: 'İstifadəçilər',
  role: 'Rol',
  'role.author': 'Müəllif',
  'role.translator': 'Tərcüməçi',
  'role.checker': 'Faktları yoxlayan redaktor',
  'role.editor': 'Redaktor',
  'role.admin': 'İnzibatçı',
  standing: 'Vəziyyət',
  'userState.active': 'aktiv',
  'userState.invited': 'dəvət olunub, hələ şifrəsi yoxdur',
  'userState.disabled': 'bağlanıb',
  lastSeen: 'Son dəfə görünüb',
  neverSeen: 'heç vaxt',
  acts: 'Əməllər',
  you: 'siz',
  inviteSomebody: 'Kimisə dəvət et',
  makeInvitation: 'Dəvət hazırla',
  linkOnce:
    'Bu keçidi indi kopyalayıb həmin şəxsə verin: o, yalnız burada və yalnız bir dəfə göstərilir. Keçid kimdədirsə, şifrəni o seçə bilər.',
  oneTimeLink: 'Birdəfəlik keçid',
  copyLink: 'Keçidi kopyala',
  copied: 'Kopyalandı.',
  copyByHand: 'Kopyalamaq alınmadı. Keçidi seçib özünüz kopyalayın.',
  manageUser: 'Dəyiş: {name}',
  changeRole: 'Rolu dəyiş',
  roleEndsSessions: 'Şəxsin sessiyaları bağlanır, növbəti girişdən yeni rolda işləyir.',
  newLink: 'Yeni keçid hazırla',
  newLinkText:
    'İtirilmiş dəvət (3 gün işləyir) və ya unudulmuş şifrə üçün (30 dəqiqə). Əvvəlki keçidlər işləmir.',
  disable: 'Hesabı bağla',
  disableText: 'Şəxsin sessiyaları dərhal bağlanır və o, daxil ola bilmir. Yazılan hər şey qalır.',
  enable: 'Hesabı aç',
  'refused.yourself':
    'Heç kim öz rolunu dəyişə və öz hesabını bağlaya bilməz. Başqa inzibatçı edə bilər.',
  'refused.email-taken': 'Bu ünvanla hesab artıq var. Siyahıda onun üçün yeni keçid hazırlayın.',
  'refused.disabled': 'Hesab bağlıdır. Əvvəlcə onu açın.',
} satisfies Translated<typeof en>

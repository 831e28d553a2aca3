import type { Translated } from '@/lib/i18n/message-types'
import type { users as en } from '@/lib/i18n/messages/desk/en/users'

export const users = {
  users: 'Kullanıcılar',
  role: 'Rol',
  'role.author': 'Yazar',
  'role.translator': 'Çevirmen',
  'role.checker': 'Doğruluk kontrolörü',
  'role.editor': 'Editör',
  'role.admin': 'Yönetici',
  standing: 'Durum',
  'userState.active': 'etkin',
  'userState.invited': 'davet edildi, henüz parolası yok',
  'userState.disabled': 'devre dışı',
  lastSeen: 'Son görülme',
  neverSeen: 'hiç',
  acts: 'İşlemler',
  you: 'siz',
  inviteSomebody: 'Birini davet et',
  makeInvitation: 'Daveti oluştur',
  linkOnce:
    'Bu bağlantıyı şimdi kopyalayıp kişiye verin: yalnızca burada ve yalnızca bir kez gösterilir. Bağlantı kimdeyse parolayı o seçebilir.',
  oneTimeLink: 'Tek kullanımlık bağlantı',
  copyLink: 'Bağlantıyı kopyala',
  copied: 'Kopyalandı.',
  copyByHand: 'Kopyalanamadı. Bağlantıyı seçip kendiniz kopyalayın.',
  manageUser: 'Değiştir: {name}',
  changeRole: 'Rolü değiştir',
  roleEndsSessions: 'Kişinin oturumları kapanır; bir sonraki girişten sonra yeni rolüyle çalışır.',
  newLink: 'Yeni bağlantı oluştur',
  newLinkText:
    'Kaybolan davet (3 gün çalışır) ya da unutulan parola (30 dakika) için. Eski bağlantılar çalışmaz olur.',
  disable: 'Hesabı devre dışı bırak',
  disableText: 'Kişinin oturumları hemen kapanır, giriş yapamaz. Yazılan her şey kalır.',
  enable: 'Hesabı etkinleştir',
  'refused.yourself':
    'Kimse kendi rolünü değiştiremez ve kendini devre dışı bırakamaz. Başka bir yönetici yapabilir.',
  'refused.email-taken':
    'Bu adresle bir hesap zaten var. Listede onun için yeni bağlantı oluşturun.',
  'refused.disabled': 'Hesap devre dışı. Önce etkinleştirin.',
} satisfies Translated<typeof en>

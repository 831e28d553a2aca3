import type { Translated } from '@/lib/i18n/message-types'
import type { status as en } from '@/lib/i18n/messages/en/status'

export const status = {
  notFoundTitle: 'Sayfa bulunamadı',
  notFoundText:
    'Bu adreste bir şey yok. Adres yanlış yazılmış ya da yazı hiç yayımlanmamış olabilir.',
  otherLanguagesTitle: 'Türkçesi mevcut değil',
  otherLanguagesText: 'Bu yazı başka dillerde yayımlandı:',
  withdrawnTitle: 'Bu yazı geri çekildi',
  withdrawnText: 'Artık sitede yer almıyor. Gerekçesi herkese açık:',
} satisfies Translated<typeof en>

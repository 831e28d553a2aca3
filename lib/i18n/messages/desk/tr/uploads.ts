import type { Translated } from '@/lib/i18n/message-types'
import type { uploads as en } from '@/lib/i18n/messages/desk/en/uploads'

export const uploads = {
  'upload.empty': 'Dosya boş. Yeniden seçin.',
  'upload.too-large': 'Dosya 20 MB’tan büyük. Görseli daha küçük kaydedin.',
  'upload.too-many-pixels': 'Görselde 60 milyondan fazla piksel var. Daha küçük kaydedin.',
  'upload.unsupported-kind':
    'JPEG, PNG, WebP, AVIF ve GIF alınır; bu dosya onlardan biri değil. JPEG ya da PNG olarak kaydedin.',
  'upload.broken': 'Dosya bozuk ya da yarım. Yeniden kaydedin veya başka bir kopyasını alın.',
  'upload.signed-out':
    'Oturumunuz kapandı. Başka bir sekmede giriş yapın, sonra dosyayı yeniden gönderin.',
  'upload.foreign': 'Bu dosya başka bir siteden geldiği için alınmadı. Sayfayı yenileyin.',
  'upload.forbidden': 'Rolünüz görsel yüklemeye izin vermiyor.',
  'upload.busy': 'Şu anda çok sayıda görsel yükleniyor. Dosyayı biraz sonra yeniden gönderin.',
  'refused.removed-pictures':
    'Metindeki bir görsel artık arşivde yok. Yerine başkasını koyun ya da çıkarın.',
} satisfies Translated<typeof en>

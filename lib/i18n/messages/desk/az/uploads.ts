import type { Translated } from '@/lib/i18n/message-types'
import type { uploads as en } from '@/lib/i18n/messages/desk/en/uploads'

export const uploads = {
  'upload.empty': 'Fayl boşdur. Yenidən seçin.',
  'upload.too-large': 'Fayl 20 MB-dan böyükdür. Şəkli daha kiçik ölçüdə saxlayın.',
  'upload.too-many-pixels': 'Şəkildə 60 milyondan çox piksel var. Daha kiçik ölçüdə saxlayın.',
  'upload.unsupported-kind':
    'JPEG, PNG, WebP, AVIF və GIF qəbul olunur, bu fayl onlardan deyil. JPEG və ya PNG kimi saxlayın.',
  'upload.broken':
    'Fayl zədələnib və ya yarımçıqdır. Yenidən saxlayın və ya başqa nüsxəsini götürün.',
  'upload.signed-out': 'Sessiyanız bitib. Başqa tabda daxil olun, sonra faylı yenidən göndərin.',
  'upload.foreign': 'Bu, başqa saytdan gəldiyi üçün qəbul olunmadı. Səhifəni yeniləyin.',
  'upload.forbidden': 'Rolunuz şəkil yükləməyə icazə vermir.',
  'upload.busy': 'Hazırda çox şəkil qəbul edilir. Faylı bir az sonra yenidən göndərin.',
  'refused.removed-pictures':
    'Mətndəki şəkillərdən biri artıq arxivdə yoxdur. Yerinə başqasını qoyun və ya çıxarın.',
} satisfies Translated<typeof en>

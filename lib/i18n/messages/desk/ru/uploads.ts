import type { Translated } from '@/lib/i18n/message-types'
import type { uploads as en } from '@/lib/i18n/messages/desk/en/uploads'

export const uploads = {
  'upload.empty': 'Файл пуст. Выберите его заново.',
  'upload.too-large': 'Файл больше 20 МБ. Сохраните снимок в меньшем размере.',
  'upload.too-many-pixels':
    'В снимке больше 60 миллионов пикселей. Сохраните его в меньшем размере.',
  'upload.unsupported-kind':
    'Принимаются JPEG, PNG, WebP, AVIF и GIF, этот файл — другого вида. Сохраните его как JPEG или PNG.',
  'upload.broken': 'Файл повреждён или обрезан. Сохраните его заново или возьмите другую копию.',
  'upload.signed-out': 'Вы вышли из системы. Войдите в другой вкладке и отправьте файл ещё раз.',
  'upload.foreign': 'Файл пришёл с другого сайта и не принят. Обновите страницу.',
  'upload.forbidden': 'Ваша роль не позволяет загружать снимки.',
  'upload.busy': 'Сейчас загружается много снимков. Отправьте файл ещё раз чуть позже.',
  'refused.removed-pictures':
    'Одного из изображений текста больше нет в библиотеке. Поставьте другое или уберите его.',
} satisfies Translated<typeof en>

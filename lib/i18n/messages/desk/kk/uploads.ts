import type { Translated } from '@/lib/i18n/message-types'
import type { uploads as en } from '@/lib/i18n/messages/desk/en/uploads'

export const uploads = {
  'upload.empty': 'Файл бос. Қайта таңдаңыз.',
  'upload.too-large': 'Файл 20 МБ-тан үлкен. Суретті кішірек етіп сақтаңыз.',
  'upload.too-many-pixels': 'Суретте 60 миллионнан көп пиксель бар. Кішірек етіп сақтаңыз.',
  'upload.unsupported-kind':
    'JPEG, PNG, WebP, AVIF және GIF қабылданады, бұл файл басқа түрде. JPEG немесе PNG етіп сақтаңыз.',
  'upload.broken': 'Файл бүлінген немесе толық емес. Қайта сақтаңыз не басқа көшірмесін алыңыз.',
  'upload.signed-out': 'Сіз жүйеден шықтыңыз. Басқа қойындыда кіріп, файлды қайта жіберіңіз.',
  'upload.foreign': 'Файл басқа сайттан келгендіктен қабылданбады. Бетті жаңартыңыз.',
  'upload.forbidden': 'Рөліңіз сурет жүктеуге рұқсат бермейді.',
  'upload.busy': 'Қазір көп сурет жүктеліп жатыр. Файлды сәл кейін қайта жіберіңіз.',
  'refused.removed-pictures':
    'Мәтіндегі бір сурет енді қорда жоқ. Орнына басқасын қойыңыз немесе алып тастаңыз.',
} satisfies Translated<typeof en>

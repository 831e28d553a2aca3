import type { Translated } from '@/lib/i18n/message-types'
import type { article as en } from '@/lib/i18n/messages/en/article'

export const article = {
  'type.analysis': 'Анализ',
  'type.opinion': 'Мнение',
  'type.interview': 'Интервью',
  'type.report': 'Доклад',
  'type.news': 'Новость',
  published: 'Опубликовано',
  updated: 'Обновлено',
  bakuTime: '{dateTime} по Баку',
  readingTime: '{n} мин чтения',
  translatedFrom: 'Перевод. Оригинал: {lang}',
  'original.az': 'на азербайджанском',
  'original.en': 'на английском',
  'original.ru': 'на русском',
  'original.tr': 'на турецком',
  'original.kk': 'на казахском',
  retracted: 'Отозвано',
  retractedOn: 'Отозвано {date}',
  retractedText:
    'Редакция больше не подтверждает этот материал. Он остаётся доступным, но опираться на него нельзя. Причина:',
  retractedTitle: 'Отозвано: {title}',
  inThisPiece: 'В этом материале',
  partOf: 'Часть {part} из {n}',
  notes: 'Примечания',
  noteCall: 'Примечание {n}',
  table: 'Таблица',
  credit: 'Рисунок:',
  related: 'По теме',
  funder: 'При поддержке:',
} satisfies Translated<typeof en>

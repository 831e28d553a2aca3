import type { Translated } from '@/lib/i18n/message-types'
import type { feeds as en } from '@/lib/i18n/messages/en/feeds'

export const feeds = {
  feedsByType: 'Виды материалов',
  feedFormats: 'Форматы',
  feedsOpml: 'Все ленты на всех языках в одном файле (OPML) для импорта в программу чтения',
  embedSource: 'Источник:',
} satisfies Translated<typeof en>

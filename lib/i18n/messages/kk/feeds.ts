import type { Translated } from '@/lib/i18n/message-types'
import type { feeds as en } from '@/lib/i18n/messages/en/feeds'

export const feeds = {
  feedsByType: 'Материал түрлері',
  feedFormats: 'Пішімдер',
  feedsOpml: 'Барлық тілдегі барлық арна бір файлда (OPML), RSS бағдарламасына импорттау үшін',
  embedSource: 'Дереккөз:',
} satisfies Translated<typeof en>

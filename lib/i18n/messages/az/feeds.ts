import type { Translated } from '@/lib/i18n/message-types'
import type { feeds as en } from '@/lib/i18n/messages/en/feeds'

export const feeds = {
  feedsByType: 'Yazı növləri',
  feedFormats: 'Formatlar',
  feedsOpml: 'Bütün dillərin bütün lentləri bir faylda (OPML), lent oxuyucusuna idxal etmək üçün',
  embedSource: 'Mənbə:',
} satisfies Translated<typeof en>

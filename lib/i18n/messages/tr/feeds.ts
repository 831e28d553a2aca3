import type { Translated } from '@/lib/i18n/message-types'
import type { feeds as en } from '@/lib/i18n/messages/en/feeds'

export const feeds = {
  feedsByType: 'Yazı türleri',
  feedFormats: 'Biçimler',
  feedsOpml: 'Tüm dillerdeki tüm akışlar tek dosyada (OPML), akış okuyucuya aktarmak için',
  embedSource: 'Kaynak:',
} satisfies Translated<typeof en>

import type { Retraction } from '@/lib/articles/article-view'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { escapeHtml } from '@/lib/text/html'

/** The notice at the head of a retracted piece, as its page has it. */
export function retractionHtml(locale: Locale, { at, reason }: Retraction): string {
  const title = message(locale, 'retractedOn', { date: formatDate(locale, at) })
  const words = [title, message(locale, 'retractedText'), reason].map(escapeHtml)
  return `<p><strong>${words[0]}</strong></p><p>${words[1]}</p><blockquote><p>${words[2]}</p></blockquote>`
}

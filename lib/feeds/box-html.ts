import type { BoxView, FigureView, FormattedValue, SourceView } from '@/lib/facts/box-view'
import type { Phrase } from '@/lib/facts/phrase'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import { escapeHtml } from '@/lib/text/html'

/** A fact box as a table: what a feed reader without our styles can still show. */
export function boxHtml(locale: Locale, box: BoxView): string {
  const rows = box.figures.map((figure) => figureRow(locale, figure)).join('')
  return `<table><caption>${phraseHtml(box.title)}</caption><tbody>${rows}</tbody></table>`
}

function figureRow(locale: Locale, figure: FigureView): string {
  const cells = [
    `<th scope="row">${phraseHtml(figure.label)}</th>`,
    `<td>${valueHtml(figure)}</td>`,
    `<td>${escapeHtml(figure.asOf ?? '')}</td>`,
    `<td>${stateHtml(locale, figure)}</td>`,
  ]
  return `<tr>${cells.join('')}</tr>`
}

function valueHtml({ value, rivals }: FigureView): string {
  if (rivals.length === 0) return escapeHtml(valueText(value))
  return rivals
    .map((rival) => `${escapeHtml(valueText(rival.value))} (${phraseHtml(rival.reporter)})`)
    .join('<br>')
}

function stateHtml(locale: Locale, figure: FigureView): string {
  const words =
    figure.status === 'SOURCES_DIFFER'
      ? message(locale, 'fact.SOURCES_DIFFER', { n: figure.rivals.length })
      : message(locale, `fact.${figure.status}`)
  return [escapeHtml(words), figure.source && sourceHtml(figure.source)].filter(Boolean).join('. ')
}

function sourceHtml({ title, url }: SourceView): string {
  return url ? `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>` : escapeHtml(title)
}

function phraseHtml({ text, lang }: Phrase): string {
  return lang ? `<span lang="${lang}">${escapeHtml(text)}</span>` : escapeHtml(text)
}

function valueText({ qualifier, amount, unit }: FormattedValue): string {
  return [qualifier, amount, unit].filter(Boolean).join('\u00a0')
}

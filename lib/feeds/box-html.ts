import type { BoxView, FigureView, FormulaView, SourceView } from '@/lib/facts/box-view'
import { detailWords } from '@/lib/facts/detail-words'
import type { Phrase } from '@/lib/facts/phrase'
import { stateWords } from '@/lib/facts/state-words'
import { valueWords } from '@/lib/facts/value-words'
import type { Locale } from '@/lib/i18n/locale'
import { escapeHtml } from '@/lib/text/html'

const SIGNS = { sum: ' + ', difference: ' − ', ratio: ' ÷ ' } as const

/** A fact box as a table: what a feed reader without our styles can still show. */
export function boxHtml(locale: Locale, box: BoxView): string {
  const rows = box.figures.map((figure) => figureRow(locale, figure)).join('')
  return `<table><caption>${phraseHtml(box.title)}</caption><tbody>${rows}</tbody></table>`
}

function figureRow(locale: Locale, figure: FigureView): string {
  const details = figure.details ? detailWords(locale, figure.details) : []
  const cells = [
    `<th scope="row">${[figure.label, ...details].map(phraseHtml).join('<br>')}</th>`,
    `<td>${valueHtml(figure)}</td>`,
    `<td>${escapeHtml(figure.asOf ?? '')}</td>`,
    `<td>${stateHtml(locale, figure)}</td>`,
  ]
  return `<tr>${cells.join('')}</tr>`
}

function valueHtml({ value, rivals, formula }: FigureView): string {
  if (rivals.length > 0) {
    return rivals
      .map((rival) => `${escapeHtml(valueWords(rival.value))} (${phraseHtml(rival.reporter)})`)
      .join('<br>')
  }
  const text = phraseHtml({ text: valueWords(value), lang: value.lang })
  return formula ? `${text}<br>${formulaHtml(formula)}` : text
}

/** "Exports 456.3 + imports 73": how the value above it comes about. */
function formulaHtml({ op, operands }: FormulaView): string {
  return operands
    .map(({ label, value }) => `${phraseHtml(label)} ${escapeHtml(valueWords(value))}`)
    .join(SIGNS[op])
}

function stateHtml(locale: Locale, { status, rivals, source }: FigureView): string {
  const words = escapeHtml(stateWords(locale, status, rivals.length))
  return [words, source && sourceHtml(source)].filter(Boolean).join('. ')
}

function sourceHtml({ title, url }: SourceView): string {
  return url ? `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>` : escapeHtml(title)
}

function phraseHtml({ text, lang }: Phrase): string {
  return lang ? `<span lang="${lang}">${escapeHtml(text)}</span>` : escapeHtml(text)
}

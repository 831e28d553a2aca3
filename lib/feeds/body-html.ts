import type { Body } from '@/lib/articles/body'
import type { Block } from '@/lib/articles/body-block'
import { type FigureBlock, isPicture } from '@/lib/articles/body-figure'
import { bodyNotes } from '@/lib/articles/body-notes'
import type { Paragraph } from '@/lib/articles/body-paragraph'
import type { TableBlock } from '@/lib/articles/body-table'
import { assertNever } from '@/lib/assert-never'
import type { BoxView } from '@/lib/facts/box-view'
import type { Locale } from '@/lib/i18n/locale'
import { message } from '@/lib/i18n/message'
import type { Pictures } from '@/lib/media/get-pictures'
import { escapeHtml } from '@/lib/text/html'
import { boxHtml } from './box-html'
import { type InlineHtml, inlineHtml } from './inline-html'
import { pictureHtml } from './picture-html'

type Telling = {
  locale: Locale
  origin: string
  /** Absolute address of the piece: where its drawings can be seen. */
  url: string
  /** As printed; one that is not here is left out. */
  boxes: readonly BoxView[]
  /** Public ones, by id. */
  pictures: Pictures
}

/** A body as semantic HTML with absolute addresses, notes at its end: for feeds and the API. */
export function bodyHtml(body: Body, telling: Telling): string {
  const notes = bodyNotes(body)
  const inline = inlineHtml({ origin: telling.origin, notes })
  const blocks = body.content.map((block) => blockHtml(block, telling, inline))
  const items = [...notes.keys()].map((note) => `<li>${inline(note.content)}</li>`)
  if (items.length === 0) return blocks.join('')
  const title = escapeHtml(message(telling.locale, 'notes'))
  return `${blocks.join('')}<h2>${title}</h2><ol>${items.join('')}</ol>`
}

function blockHtml(block: Block, telling: Telling, inline: InlineHtml): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphsHtml([block], inline)
    case 'heading': {
      const name = `h${block.attrs.level}`
      return `<${name}>${inline(block.content)}</${name}>`
    }
    case 'bulletList':
    case 'orderedList': {
      const name = block.type === 'bulletList' ? 'ul' : 'ol'
      const items = block.content.map((item) => `<li>${cellHtml(item.content, inline)}</li>`)
      return `<${name}>${items.join('')}</${name}>`
    }
    case 'blockquote':
      return `<blockquote>${paragraphsHtml(block.content, inline)}</blockquote>`
    case 'pullQuote':
      // Its words stand in the text already; without our styles they would only be said twice.
      return ''
    case 'figure':
      return figureHtml(block, telling)
    case 'table':
      return tableHtml(block, inline)
    case 'horizontalRule':
      return '<hr>'
    case 'factBox': {
      const box = telling.boxes.find((one) => one.boxId === block.attrs.boxId)
      return box ? boxHtml(telling.locale, box) : ''
    }
    default:
      return assertNever(block)
  }
}

function figureHtml({ attrs }: FigureBlock, { locale, url, origin, pictures }: Telling) {
  if (isPicture(attrs)) return pictureHtml(attrs, pictures.get(attrs.media), origin)
  const { caption, credit } = attrs
  const words = [caption, credit && `${message(locale, 'credit')} ${credit}`].filter(Boolean)
  const link = `<a href="${escapeHtml(url)}">${escapeHtml(words.join(' '))}</a>`
  return `<figure><figcaption>${link}</figcaption></figure>`
}

function tableHtml({ attrs, content }: TableBlock, inline: InlineHtml): string {
  const caption = attrs.caption ? `<caption>${escapeHtml(attrs.caption)}</caption>` : ''
  const [head, ...rows] = content.map(({ content: cells }) => {
    const html = cells.map(({ type, content: paragraphs }) =>
      type === 'tableHeader'
        ? `<th scope="col">${cellHtml(paragraphs, inline)}</th>`
        : `<td>${cellHtml(paragraphs, inline)}</td>`,
    )
    return `<tr>${html.join('')}</tr>`
  })
  return `<table>${caption}<thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`
}

function paragraphsHtml(paragraphs: readonly Paragraph[], inline: InlineHtml): string {
  return paragraphs.map(({ content }) => `<p>${inline(content)}</p>`).join('')
}

function cellHtml(paragraphs: readonly Paragraph[], inline: InlineHtml): string {
  return paragraphs.map(({ content }) => inline(content)).join('<br>')
}

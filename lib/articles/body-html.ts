import { escapeHtml } from '@/lib/text/html'
import type { Body } from './body'
import type { Block, ListBlock } from './body-block'
import type { InlineNode, TextNode } from './body-inline'

/** A body as semantic HTML with absolute addresses: for feeds and the API. */
export function bodyHtml(body: Body, origin: string): string {
  return body.content.map((block) => blockHtml(block, origin)).join('')
}

function blockHtml(block: Block, origin: string): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlineHtml(block.content, origin)}</p>`
    case 'heading': {
      const name = `h${block.attrs.level}`
      return `<${name}>${inlineHtml(block.content, origin)}</${name}>`
    }
    case 'bulletList':
      return `<ul>${itemsHtml(block, origin)}</ul>`
    case 'orderedList':
      return `<ol>${itemsHtml(block, origin)}</ol>`
    default:
      return ''
  }
}

function itemsHtml(list: ListBlock, origin: string): string {
  return list.content
    .map((item) => item.content.map((line) => inlineHtml(line.content, origin)).join('<br>'))
    .map((line) => `<li>${line}</li>`)
    .join('')
}

function inlineHtml(content: readonly InlineNode[] | undefined, origin: string): string {
  return (content ?? [])
    .map((node) => (node.type === 'text' ? textHtml(node, origin) : ''))
    .join('')
}

function textHtml({ text, marks }: TextNode, origin: string): string {
  const link = marks?.find((mark) => mark.type === 'link')
  if (!link) return escapeHtml(text)
  const href = new URL(link.attrs.href, origin).href
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`
}

import { escapeHtml } from '@/lib/text/html'
import type { Block, Body, ListBlock, TextNode } from './body'

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
  }
}

function itemsHtml(list: ListBlock, origin: string): string {
  return list.content
    .map((item) => item.content.map((line) => inlineHtml(line.content, origin)).join('<br>'))
    .map((line) => `<li>${line}</li>`)
    .join('')
}

function inlineHtml(content: TextNode[] | undefined, origin: string): string {
  return (content ?? []).map((node) => textHtml(node, origin)).join('')
}

function textHtml({ text, marks }: TextNode, origin: string): string {
  const [link] = marks ?? []
  if (!link) return escapeHtml(text)
  const href = new URL(link.attrs.href, origin).href
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`
}

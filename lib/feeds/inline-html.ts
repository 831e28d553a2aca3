import type { FootnoteNode, InlineNode, Mark } from '@/lib/articles/body-inline'
import { escapeHtml } from '@/lib/text/html'

type Props = { origin: string; notes: ReadonlyMap<FootnoteNode, number> }

export type InlineHtml = (content: readonly InlineNode[] | undefined) => string

/** A run of text as HTML with absolute addresses; a note is its number. */
export function inlineHtml({ origin, notes }: Props): InlineHtml {
  return (content = []) =>
    content
      .map((node) =>
        node.type === 'text'
          ? (node.marks ?? []).reduceRight(
              (inner, mark) => markHtml(mark, inner, origin),
              escapeHtml(node.text),
            )
          : `<sup>${notes.get(node)}</sup>`,
      )
      .join('')
}

function markHtml(mark: Mark, inner: string, origin: string): string {
  switch (mark.type) {
    case 'link':
      return `<a href="${escapeHtml(new URL(mark.attrs.href, origin).href)}">${inner}</a>`
    case 'language':
      return `<span lang="${mark.attrs.lang}">${inner}</span>`
    case 'bold':
      return `<strong>${inner}</strong>`
    case 'italic':
      return `<em>${inner}</em>`
    case 'superscript':
      return `<sup>${inner}</sup>`
    case 'subscript':
      return `<sub>${inner}</sub>`
  }
}

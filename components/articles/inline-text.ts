import { createElement, Fragment, type ReactNode } from 'react'
import { isSafeHref, type TextNode } from '@/lib/articles/body'

/** A run of text with its links. An address the schema would refuse is shown as plain text. */
export function inlineText(content: TextNode[] = []): ReactNode {
  return createElement(Fragment, null, ...content.map(textElement))
}

function textElement({ text, marks }: TextNode): ReactNode {
  const href = marks?.at(0)?.attrs.href
  return href !== undefined && isSafeHref(href) ? createElement('a', { href }, text) : text
}

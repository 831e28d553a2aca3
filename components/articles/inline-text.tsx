import { Fragment, type ReactNode } from 'react'
import type { InlineNode, Mark } from '@/lib/articles/body-inline'
import { isSafeHref } from '@/lib/articles/safe-href'

/** A run of text with its marks. An address the schema would refuse is shown as plain text. */
export function InlineText({ content = [] }: { content: readonly InlineNode[] | undefined }) {
  return content.map((node, place) =>
    node.type === 'text' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a run of text has no other identity
      <Fragment key={place}>{marked(node.text, node.marks)}</Fragment>
    ) : null,
  )
}

function marked(text: string, marks: readonly Mark[] = []): ReactNode {
  return marks.reduceRight<ReactNode>((inner, mark) => markElement(mark, inner), text)
}

function markElement(mark: Mark, inner: ReactNode): ReactNode {
  switch (mark.type) {
    case 'link':
      return isSafeHref(mark.attrs.href) ? <a href={mark.attrs.href}>{inner}</a> : inner
    case 'language':
      return <span lang={mark.attrs.lang}>{inner}</span>
    case 'bold':
      return <b>{inner}</b>
    case 'italic':
      return <i>{inner}</i>
    case 'superscript':
      return <sup>{inner}</sup>
    case 'subscript':
      return <sub>{inner}</sub>
  }
}

import { Fragment, type ReactNode } from 'react'
import type { InlineNode, Mark } from '@/lib/articles/body-inline'
import { isSafeHref } from '@/lib/articles/safe-href'
import { NoteCall } from './note-call'
import type { Reading } from './reading'

/** A note's number never begins a line. */
const WORD_JOINER = '\u2060'

type Props = { content: readonly InlineNode[] | undefined; reading: Reading }

/** A run of text with its marks and the calls of its notes. */
export function InlineText({ content = [], reading: { locale, notes } }: Props) {
  return content.map((node, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a run of text has no other identity
    <Fragment key={place}>
      {node.type === 'text' ? (
        marked(node.text, node.marks)
      ) : (
        <>
          {WORD_JOINER}
          <NoteCall locale={locale} number={notes.get(node) ?? 0} />
        </>
      )}
    </Fragment>
  ))
}

function marked(text: string, marks: readonly Mark[] = []): ReactNode {
  return marks.reduceRight<ReactNode>((inner, mark) => markElement(mark, inner), text)
}

/** An address the schema would refuse is shown as plain text. */
function markElement(mark: Mark, inner: ReactNode): ReactNode {
  switch (mark.type) {
    case 'link':
      return isSafeHref(mark.attrs.href) ? <a href={mark.attrs.href}>{inner}</a> : inner
    case 'language':
      return <span lang={mark.attrs.lang}>{inner}</span>
    case 'bold':
      return <strong>{inner}</strong>
    case 'italic':
      return <em>{inner}</em>
    case 'superscript':
      return <sup>{inner}</sup>
    case 'subscript':
      return <sub>{inner}</sub>
  }
}

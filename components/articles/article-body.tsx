import { createElement, type ReactNode } from 'react'
import type { Body } from '@/lib/articles/body'
import type { Block, ListBlock } from '@/lib/articles/body-block'
import { anchoredBlocks } from './heading-anchors'
import { InlineText } from './inline-text'

/** The typed elements of a body as HTML, nothing else. */
export function ArticleBody({ body }: { body: Body }) {
  return (
    <div className={opensWithLetter(body) ? 'prose initial' : 'prose'}>
      {anchoredBlocks(body).map(({ block, anchor }) => (
        <BlockElement key={anchor} block={block} anchor={anchor} />
      ))}
    </div>
  )
}

/** A large initial suits a letter, not the first digit of a year. */
function opensWithLetter({ content: [first] }: Body): boolean {
  if (first?.type !== 'paragraph') return false
  const opening = first.content?.at(0)
  return opening?.type === 'text' && /^\p{L}/u.test(opening.text)
}

function BlockElement({ block, anchor }: { block: Block; anchor: string }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <InlineText content={block.content} />
        </p>
      )
    case 'heading':
      return createElement(
        `h${block.attrs.level}`,
        { id: anchor },
        <InlineText content={block.content} />,
      )
    case 'bulletList':
    case 'orderedList':
      return listElement(block)
    default:
      return null
  }
}

function listElement(list: ListBlock): ReactNode {
  const items = list.content.map(({ content: [first, ...rest] }) =>
    createElement(
      'li',
      null,
      <InlineText content={first?.content} />,
      ...rest.map((line) => createElement('p', null, <InlineText content={line.content} />)),
    ),
  )
  return createElement(list.type === 'bulletList' ? 'ul' : 'ol', null, ...items)
}

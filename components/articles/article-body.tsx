import { createElement, type ReactNode } from 'react'
import type { Block, Body, ListBlock } from '@/lib/articles/body'
import { anchoredBlocks } from './heading-anchors'
import { inlineText } from './inline-text'

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
  return first?.type === 'paragraph' && /^\p{L}/u.test(first.content?.at(0)?.text ?? '')
}

function BlockElement({ block, anchor }: { block: Block; anchor: string }) {
  switch (block.type) {
    case 'paragraph':
      return <p>{inlineText(block.content)}</p>
    case 'heading':
      return createElement(`h${block.attrs.level}`, { id: anchor }, inlineText(block.content))
    case 'bulletList':
    case 'orderedList':
      return listElement(block)
  }
}

function listElement(list: ListBlock): ReactNode {
  const items = list.content.map(({ content: [first, ...rest] }) =>
    createElement(
      'li',
      null,
      inlineText(first?.content),
      ...rest.map((line) => createElement('p', null, inlineText(line.content))),
    ),
  )
  return createElement(list.type === 'bulletList' ? 'ul' : 'ol', null, ...items)
}

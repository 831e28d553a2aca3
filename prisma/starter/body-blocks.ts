import type { Block, ListBlock } from '@/lib/articles/body-block'
import type { TextNode } from '@/lib/articles/body-inline'
import { unbroken } from './unbroken'

type Part = string | TextNode

/** Builders that let a piece be read in its file as it reads on the page. */
export const paragraph = (...parts: Part[]): Block => ({ type: 'paragraph', content: line(parts) })

export const heading = (title: string): Block => ({
  type: 'heading',
  attrs: { level: 2 },
  content: line([title]),
})

/** Each item is one line of parts. */
export const bullets = (...items: Part[][]): Block => list('bulletList', items)

export const steps = (...items: Part[][]): Block => list('orderedList', items)

export const link = (text: string, href: string): TextNode => ({
  type: 'text',
  text: unbroken(text),
  marks: [{ type: 'link', attrs: { href } }],
})

function list(type: ListBlock['type'], items: Part[][]): ListBlock {
  const content = items.map((parts) => ({
    type: 'listItem' as const,
    content: [{ type: 'paragraph' as const, content: line(parts) }],
  }))
  return { type, content }
}

function line(parts: Part[]): TextNode[] {
  return parts.map((part) =>
    typeof part === 'string' ? { type: 'text', text: unbroken(part) } : part,
  )
}

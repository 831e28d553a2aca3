import type { InlineNode, Mark } from './body-inline'

/** Neighbouring texts with the same marks are one text. */
export function joinTexts<Node extends InlineNode>(nodes: readonly Node[]): Node[] {
  const joined: Node[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (last?.type === 'text' && node.type === 'text' && sameMarks(last.marks, node.marks)) {
      joined[joined.length - 1] = { ...last, text: last.text + node.text }
    } else joined.push(node)
  }
  return joined
}

function sameMarks(some: Mark[] = [], others: Mark[] = []): boolean {
  return some.length === others.length && some.every((mark, at) => sameMark(mark, others[at]))
}

export function sameMark(one: Mark, other: Mark | undefined): boolean {
  if (one.type !== other?.type) return false
  if (one.type === 'link' && other.type === 'link') return one.attrs.href === other.attrs.href
  if (one.type === 'language' && other.type === 'language') {
    return one.attrs.lang === other.attrs.lang
  }
  return true
}

import type { TextNode } from './body'

/** Neighbouring texts with the same link, or none, are one text. */
export function joinTexts(nodes: readonly TextNode[]): TextNode[] {
  const joined: TextNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (last && hrefOf(last) === hrefOf(node)) {
      joined[joined.length - 1] = { ...last, text: last.text + node.text }
    } else joined.push(node)
  }
  return joined
}

export function hrefOf({ marks }: TextNode): string | undefined {
  return marks?.[0]?.attrs.href
}

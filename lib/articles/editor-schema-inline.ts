import type { Mark as EditorMark, Node } from '@tiptap/pm/model'
import type { Mark, TextNode } from './body-inline'

/** The texts of a heading, a pull quote or a note. */
export function toTexts(node: Node): TextNode[] {
  return node.children.map(toText)
}

export function toText(node: Node): TextNode {
  const marks = node.marks.map(toMark)
  return { type: 'text', text: node.text ?? '', ...(marks.length > 0 && { marks }) }
}

function toMark({ type, attrs }: EditorMark): Mark {
  switch (type.name) {
    case 'link':
      return { type: 'link', attrs: { href: attrs.href } }
    case 'language':
      return { type: 'language', attrs: { lang: attrs.lang } }
    case 'italic':
    case 'superscript':
    case 'subscript':
      return { type: type.name }
    default:
      return { type: 'bold' }
  }
}

import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'

/** Whether a note stands in what is selected, or in the paragraph of the cursor. */
export function hasNote({ doc, selection }: EditorState): boolean {
  const { from, to, $from } = selection
  return holdsNote($from.parent) || isNoted(doc, from, to)
}

export function holdsNote(block: Node): boolean {
  return isNoted(block, 0, block.content.size)
}

function isNoted(node: Node, from: number, to: number): boolean {
  let found = false
  node.nodesBetween(from, to, (one) => {
    found ||= one.type.name === 'footnote'
  })
  return found
}

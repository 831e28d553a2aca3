import type { Editor } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { Block } from '@/lib/articles/body-block'

/**
 * Puts a block after the one that is being written, or in the place of an empty paragraph. The
 * cursor goes into it when it holds text, else behind it, where a paragraph waits.
 */
export function insertBlock(editor: Editor, block: Block): void {
  const { state, view } = editor
  const { selection, schema, tr } = state
  const node = schema.nodeFromJSON(block)
  const { $from, to } = selection
  const isEmptyLine = $from.depth === 1 && $from.parent.content.size === 0
  const isInText = $from.depth > 0
  const start = isEmptyLine ? $from.before(1) : isInText ? $from.after(1) : to
  tr.replaceWith(start, isEmptyLine ? $from.after(1) : start, node)
  const end = start + node.nodeSize
  if (end === tr.doc.content.size) tr.insert(end, schema.node('paragraph'))
  const inside = node.isAtom ? end : start
  tr.setSelection(TextSelection.near(tr.doc.resolve(inside + 1)))
  view.dispatch(tr.scrollIntoView())
  view.focus()
}

/** Gives the selected node what its window was told. */
export function replaceSelected(editor: Editor, block: Block): void {
  const { state, view } = editor
  if (!(state.selection instanceof NodeSelection)) return
  view.dispatch(state.tr.replaceSelectionWith(state.schema.nodeFromJSON(block)))
  view.focus()
}

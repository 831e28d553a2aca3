import type { EditorState } from '@tiptap/pm/state'

export type Slash = { from: number; to: number; query: string }

/** The slash that begins the word the cursor ends, in a paragraph; null elsewhere. */
export function slashAt({ selection }: EditorState): Slash | null {
  const { $from, empty } = selection
  if (!empty || $from.parent.type.name !== 'paragraph') return null
  const before = $from.parent.textBetween(0, $from.parentOffset, '\n', '\ufffc')
  const [, word] = /(?:^|\s)(\/[\p{L}\d]*)$/u.exec(before) ?? []
  if (word === undefined) return null
  return { from: $from.pos - word.length, to: $from.pos, query: word.slice(1) }
}

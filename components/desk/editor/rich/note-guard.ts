import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin } from '@tiptap/pm/state'
import { hasNote, holdsNote } from './has-note'

/** What begins a heading or a pull quote when a space follows. */
const BEGINNING = /^(#{2,4}|>>)$/
const BEFORE_OTHERS = 1_000

/**
 * Headings and pull quotes hold no notes. Keys that would make one of a paragraph with a note, and
 * lose the note on the way, do nothing but say so; signs that would do it stay the signs they are.
 */
export const noteGuard = (say: () => void) =>
  Extension.create({
    name: 'noteGuard',
    priority: BEFORE_OTHERS,
    addKeyboardShortcuts() {
      const unless = (isLosing: (state: EditorState) => boolean) => () => {
        const isRefused = isLosing(this.editor.state)
        if (isRefused) say()
        return isRefused
      }
      const heading = unless(hasNote)
      return {
        'Mod-Alt-2': heading,
        'Mod-Alt-3': heading,
        'Mod-Alt-4': heading,
        Backspace: unless((state) => isJoined(state, 'before')),
        Delete: unless((state) => isJoined(state, 'after')),
      }
    },
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleTextInput(view, from, to, text) {
            const { $from } = view.state.selection
            const typed = $from.parent.textBetween(0, $from.parentOffset, null, '\ufffc')
            if (text !== ' ' || !BEGINNING.test(typed) || !hasNote(view.state)) return false
            view.dispatch(view.state.tr.insertText(text, from, to))
            say()
            return true
          },
        },
      }),
    ],
  })

/** The cursor stands where its paragraph would be joined with its neighbour. */
function isJoined({ selection: { empty, $from } }: EditorState, side: 'before' | 'after'): boolean {
  if (!empty || $from.depth !== 1) return false
  const isBefore = side === 'before'
  const isAtEnd = $from.parentOffset === (isBefore ? 0 : $from.parent.content.size)
  const neighbour = $from.node(0).maybeChild($from.index(0) + (isBefore ? -1 : 1))
  if (!isAtEnd || !neighbour) return false
  const [first, second] = isBefore ? [neighbour, $from.parent] : [$from.parent, neighbour]
  return takesNoNotes(first) && first.content.size > 0 && holdsNote(second)
}

function takesNoNotes({ type }: Node): boolean {
  return type.name === 'heading' || type.name === 'pullQuote'
}

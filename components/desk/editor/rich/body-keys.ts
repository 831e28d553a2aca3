import { Extension } from '@tiptap/core'
import { dropCursor } from '@tiptap/pm/dropcursor'
import { gapCursor } from '@tiptap/pm/gapcursor'
import { history, redo, undo } from '@tiptap/pm/history'
import { askForSelected } from './ask-for-selected'
import type { Ask } from './asking'

type Options = { ask: Ask; goToTools: () => void }

/** What the keyboard does beyond writing, and the memory that undoing needs. */
export const bodyKeys = ({ ask, goToTools }: Options) =>
  Extension.create({
    name: 'bodyKeys',
    addProseMirrorPlugins: () => [
      history(),
      gapCursor(),
      dropCursor({ color: false, class: 'drop-here' }),
    ],
    addKeyboardShortcuts() {
      const { editor } = this
      const run = (command: typeof undo) => () => command(editor.state, editor.view.dispatch)
      const askHere = () => {
        const asking = askForSelected(editor)
        if (asking) ask(asking)
        return asking !== null
      }
      return {
        'Mod-z': run(undo),
        'Mod-Shift-z': run(redo),
        'Mod-y': run(redo),
        'Mod-k': () => {
          const { href = '' } = editor.getAttributes('link')
          ask({ kind: 'link', href })
          return true
        },
        'Mod-Alt-f': () => {
          ask({ kind: 'note', content: [] })
          return true
        },
        'Alt-Enter': askHere,
        Enter: () => 'node' in editor.state.selection && askHere(),
        // Lines within a paragraph are not shown as such: a new one begins.
        'Shift-Enter': () => editor.commands.splitBlock(),
        'Alt-F10': () => {
          goToTools()
          return true
        },
      }
    },
  })

'use client'
import { Editor, Node } from '@tiptap/core'
import { history, redo, undo } from '@tiptap/pm/history'
import { useEffect, useId, useRef, useState } from 'react'
import { useDeskText } from '@/components/desk/desk-language'
import type { TextNode } from '@/lib/articles/body-inline'
import { toTexts } from '@/lib/articles/editor-schema-inline'
import { editorMarks } from '@/lib/articles/editor-schema-marks'
import { AskWindow } from './ask-window'

type Props = {
  editor: Editor
  content: TextNode[]
  /** A note that stands in the text and is selected; else a new one at the cursor. */
  isStanding: boolean
  onClose: () => void
}

const NOTE_NODES = [
  Node.create({ name: 'doc', topNode: true, content: 'line' }),
  Node.create({
    name: 'line',
    content: 'text*',
    whitespace: 'pre',
    parseHTML: () => [{ tag: 'p' }],
    renderHTML: () => ['p', 0],
  }),
  Node.create({ name: 'text' }),
]

/** A note is one line of text with marks, written in an editor of its own. */
export function NoteWindow({ editor, content, isStanding, onClose }: Props) {
  const t = useDeskText()
  const labelId = useId()
  const mount = useRef<HTMLDivElement>(null)
  const inner = useRef<Editor | null>(null)
  const [isFine, setIsFine] = useState(content.length > 0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: begun once with what stands there
  useEffect(() => {
    const noteEditor = new Editor({
      element: mount.current,
      extensions: [...NOTE_NODES, ...editorMarks],
      injectCSS: false,
      enablePasteRules: false,
      content: JSON.parse(JSON.stringify({ type: 'doc', content: [{ type: 'line', content }] })),
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': labelId },
        handleKeyDown: ({ state, dispatch }, event) => {
          if (!(event.ctrlKey || event.metaKey) || event.code !== 'KeyZ') return false
          return (event.shiftKey ? redo : undo)(state, dispatch)
        },
      },
      onUpdate: (change) => setIsFine(change.editor.getText().trim() !== ''),
    })
    noteEditor.registerPlugin(history())
    noteEditor.commands.focus('end')
    inner.current = noteEditor
    return () => noteEditor.destroy()
  }, [])

  function take() {
    const line = inner.current?.state.doc.firstChild
    if (!line) return
    const { state, view, schema } = editor
    const note = schema.nodeFromJSON({ type: 'footnote', content: toTexts(line) })
    view.dispatch(state.tr.replaceSelectionWith(note, false).scrollIntoView())
    onClose()
  }

  function remove() {
    editor.chain().focus().deleteSelection().run()
    onClose()
  }

  return (
    <AskWindow
      title={t('tool.note')}
      isFine={isFine}
      onTake={take}
      onRemove={isStanding ? remove : null}
      onClose={onClose}
    >
      <div className="field">
        <span id={labelId}>{t('noteText')}</span>
        <div className="note-text" ref={mount} />
        <p className="hint">{t('noteHint')}</p>
      </div>
    </AskWindow>
  )
}
